namespace Procurement.Tests.Pages.Bidding;

/// <summary>A call as a bidder reads it: it asks, reads what all read, and nobody learns who asked.</summary>
public sealed class CallPageTests
{
    private BiddingSite site = null!;

    [SetUp]
    public async Task Begin() => site = await BiddingSite.Open();

    [TearDown]
    public async Task End() => await site.DisposeAsync();

    [TestCase("en", "Only in French?")]
    [TestCase("fr", "En français seulement?")]
    public async Task A_question_is_asked_answered_and_names_nobody(string language, string wording)
    {
        using var asker = site.Bidder("B1");
        var page = site.Call("", language);
        await asker.Open(page);
        await asker.SendForm($"{page}?handler=Ask", ("Question", "May we, Organization One, answer in French?"));
        asker.Leads.Should().EndWith("done=Asked");
        var questions = await site.Bidding.Do(CasePeople.Lead, new ListQuestions(site.Bidding.Call));
        await site.Bidding.Do(
            CasePeople.Lead,
            new AnswerQuestions(
                site.Bidding.Call,
                [questions.Single().Id],
                new BilingualText("Only in French?", "En français seulement?"),
                new BilingualText("Either language.", "L’une ou l’autre langue.")
            )
        );
        using var other = site.Bidder("B2");
        await other.Open(page);
        other.Text.Should().Contain(wording).And.NotContain("Organization One").And.NotContain("B1");
        await asker.Open(page);
        asker.Text.Should().Contain("Organization One");
    }

    [Test]
    public async Task A_question_that_is_refused_comes_back_as_typed()
    {
        using var reader = site.Bidder("B1");
        var typed = new string('x', 10_001);
        await reader.Open(site.Call());
        await reader.SendForm($"{site.Call()}?handler=Ask", ("Question", typed));
        reader.Source.Should().Contain("question.too-long").And.Contain("href=\"#Question\"").And.Contain(typed);
    }

    [Test]
    public async Task An_addendum_is_acknowledged_before_anything_is_submitted()
    {
        var addendum = await site.Bidding.Do(
            CasePeople.Lead,
            new DraftAddendum(
                site.Bidding.Call,
                new Procurement.Domain.Solicitations.AddendumContent
                {
                    Reason = new("A date has moved.", "Une date a changé."),
                    Changes = new("The first report is due later.", "Le premier rapport est dû plus tard."),
                }
            )
        );
        await site.Bidding.Do(CasePeople.Approver, new ApproveAddendum(site.Bidding.Call, addendum));
        await site.Bidding.Do(CasePeople.Lead, new PublishAddendum(site.Bidding.Call, addendum));
        await site.Bidding.Prepare("B1");
        using var reader = site.Bidder("B1");
        await reader.Open("/en/proposals");
        reader.Text.Should().Contain("Acknowledge 1\u00A0addendum");
        await reader.Open(site.Call());
        await reader.SendForm($"{site.Call()}?handler=Acknowledge&addendum={addendum.Value}");
        reader.Leads.Should().EndWith("done=Acknowledged");
        await reader.Open("/en/proposals");
        reader.Text.Should().NotContain("Acknowledge 1");
    }
}
