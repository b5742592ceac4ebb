using System.Net;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;

namespace Procurement.Tests.Pages.Evaluation;

public sealed class SubmissionsPageTests
{
    private EvaluationSite site = null!;
    private SolicitationId call;
    private CompetitionId competition;

    [SetUp]
    public async Task Receive()
    {
        site = new EvaluationSite();
        site.Now = ACompetition.Before;
        (call, competition) = await site.Stage.Published(await site.Stage.Programme());
        await site.Stage.Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    private string English => $"/en/competitions/{competition.Value}/submissions";

    [TestCase("/en/competitions/{0}/submissions", "Nobody sees before the closing")]
    [TestCase("/fr/concours/{0}/soumissions", "Avant la clôture")]
    public async Task Before_the_closing_nobody_sees_whether_anything_was_submitted(string address, string words)
    {
        var before = await site.Text(CasePeople.Lead, string.Format(address, competition.Value));
        before.Should().Contain(words).And.NotContain("B1").And.NotContain("Bidder B");
        await site.Stage.Stage.Do(CasePeople.Bidder("B2"), new ReceiveSubmission(competition, "90"));
        (await site.Text(CasePeople.Lead, string.Format(address, competition.Value))).Should().Be(before);
    }

    [Test]
    public async Task After_the_closing_each_stands_there_with_its_receipt()
    {
        await Close();
        var page = await site.Text(CasePeople.Lead, English);
        page.Should().ContainAll("One submission was received.", "Bidder B1", "2:00:00", "In time");
    }

    [Test]
    public async Task The_approver_sees_no_receipt()
    {
        await Close();
        (await site.Text(CasePeople.Approver, English)).Should().Contain("Bidder B1").And.NotContain("2:00:00");
    }

    [TestCase("E1")]
    [TestCase("B1")]
    public async Task It_is_no_page_for_evaluators_and_bidders(string who)
    {
        await Close();
        var person = who[0] == 'E' ? CasePeople.Evaluator(who) : CasePeople.Bidder(who);
        using var reader = site.As(person);
        await reader.Open(English);
        reader.Status.Should().Be(HttpStatusCode.Forbidden);
        reader.Text.Should().NotContain("Bidder B1");
    }

    [Test]
    public async Task A_question_in_one_language_comes_back_with_what_was_typed()
    {
        await Close();
        var address = $"/en/competitions/{competition.Value}/clarifications";
        using var reader = site.As(CasePeople.Lead);
        await reader.Open(address);
        await reader.SendForm(address, ("Bidders", "B1"), ("English", "What is meant?"), ("Until", "2024-05-20"));
        reader.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        reader.Source.Should().Contain("href=\"#French\"").And.Contain("What is meant?").And.Contain("2024-05-20");
        reader.Text.Should().Contain("text.missing");
        await reader.SendForm(
            address,
            ("Bidders", "B1"),
            ("English", "What is meant?"),
            ("French", "Que veut-on dire?"),
            ("Until", "20 May")
        );
        reader.Text.Should().Contain("date.unreadable");
        await reader.SendForm(
            address,
            ("Bidders", "B1"),
            ("English", "What is meant?"),
            ("French", "Que veut-on dire?"),
            ("Until", "2024-05-20")
        );
        reader.Leads.Should().Be(address + "?done=Asked");
        (await site.Text(CasePeople.Lead, address)).Should().Contain("May 20, 2024, 11:59");
    }

    private async Task Close()
    {
        site.Now = ACompetition.After;
        using var reader = site.As(CasePeople.Lead);
        await reader.Open($"/en/calls/{call.Value}");
        await reader.SendForm($"/en/calls/{call.Value}?handler=Close");
        reader.Leads.Should().Be($"/en/calls/{call.Value}?done=CallClosed");
    }
}
