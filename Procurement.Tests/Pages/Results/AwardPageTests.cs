using System.Net;
using Procurement.Tests.Pages.Evaluation;
using Procurement.Tests.Support.Pages;

namespace Procurement.Tests.Pages.Results;

/// <summary>The approver decides on what they read; the lead signs; what was typed comes back when it is refused.</summary>
public sealed class AwardPageTests
{
    private EvaluationSite site = null!;
    private string address = "";

    [SetUp]
    public async Task Decide()
    {
        site = new EvaluationSite();
        var (call, _) = await site.Stage.Decided();
        site.Now = new DateTimeOffset(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));
        address = $"/en/calls/{call.Value}/award";
    }

    [TearDown]
    public async Task Stop() => await site.DisposeAsync();

    [Test]
    public async Task An_award_is_approved_signed_and_has_its_calendar()
    {
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(address);
        await Send(approver, ("ReasonEnglish", "Kept as typed."));
        approver.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        approver
            .Source.Should()
            .Contain("choice.missing")
            .And.Contain("href=\"#Decision\"")
            .And.Contain("Kept as typed.")
            .And.Contain("<title>Error:");
        await Send(approver, ("Decision", "return"), ("ReasonEnglish", "Unclear."));
        approver
            .Source.Should()
            .Contain("reason.missing")
            .And.Contain("href=\"#ReasonFrench\"")
            .And.Contain("Unclear.");
        await Send(approver, ("Decision", "approve"), ("ReasonEnglish", "Yes."), ("ReasonFrench", "Oui."));
        approver.Leads.Should().Be(address + "?done=Approved");

        using var lead = site.As(CasePeople.Lead);
        await lead.Open(address + "/ALL");
        (string, string)[] wrong = [("AgreedOn", "June 3"), ("Starts", "2024-07-01"), ("Ends", "2029-06-30")];
        await lead.SendForm(address + "/ALL?handler=Sign", wrong);
        lead.Source.Should()
            .Contain("date.unreadable")
            .And.Contain("href=\"#AgreedOn\"")
            .And.Contain("value=\"June 3\"");
        (string, string)[] days = [("AgreedOn", "2024-06-03"), ("Starts", "2024-07-01"), ("Ends", "2029-06-30")];
        await lead.SendForm(address + "/ALL?handler=Sign", days);
        lead.Leads.Should().Be(address + "/ALL?done=Signed");
        (await site.Text(CasePeople.Lead, address)).Should().Contain("July 1, 2024").And.Contain("June 30, 2029");
        (await site.Text(CasePeople.Lead, address.Replace("/en/calls", "/fr/appels").Replace("/award", "/attribution")))
            .Should()
            .Contain("30\u00A0juin 2029")
            .And.Contain("Fin de la planification");
    }

    [Test]
    public async Task Who_decides_on_something_older_reads_what_stands_now()
    {
        using var approver = site.As(CasePeople.Approver);
        using var other = site.As(CasePeople.Approver);
        await approver.Open(address);
        await other.Open(address);
        await Send(other, ("Decision", "return"), ("ReasonEnglish", "Unclear."), ("ReasonFrench", "Peu clair."));
        await Send(approver, ("Decision", "approve"));
        approver.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        approver.Source.Should().Contain("version.stale").And.Contain("Sent back by the approver");
        approver.Text.Should().NotContain("Record the decision", "nothing waits for a decision any more");

        using var lead = site.As(CasePeople.Lead);
        await lead.Open(address);
        lead.Text.Should().NotContain("Record the decision");
        await lead.SendForm(address + "?handler=Recommend");
        lead.Leads.Should().Be(address + "?done=Recommended");
    }

    [Test]
    public async Task Only_who_answers_for_the_call_reads_it()
    {
        foreach (var person in new[] { CasePeople.Bidder("B1"), CasePeople.Evaluator("E1"), CasePeople.Chair })
        {
            using var reader = site.As(person);
            await reader.Open(address);
            reader.Status.Should().Be(HttpStatusCode.Forbidden, person);
        }
        using var stranger = site.As("a stranger");
        await stranger.Open(address);
        stranger.Status.Should().Be(HttpStatusCode.NotFound);
        (await site.Text(CasePeople.Monitor, address)).Should().NotContain("Record the decision");
    }

    private async Task Send(PageReader reader, params (string, string)[] typed) =>
        await reader.SendForm(address + "?handler=Decide", typed);
}
