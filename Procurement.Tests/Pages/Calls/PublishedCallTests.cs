namespace Procurement.Tests.Pages.Calls;

/// <summary>What happens to a call once it is published.</summary>
public sealed class PublishedCallTests
{
    [Test]
    public async Task An_addendum_is_drafted_approved_and_published()
    {
        await using var site = await CallsSite.Published();
        using var lead = site.As(CasePeople.Lead);
        using var approver = site.As(CasePeople.Approver);
        await lead.Open(site.At("/addenda/new"));
        await lead.SendForm(site.At("/addenda/new"), ("Reason.En", "Later."), ("ClosesAt", "2024-05-25T14:00"));
        lead.Status.Should().Be(HttpStatusCode.Conflict);
        lead.Source.Should().Contain("Later.").And.Contain("value=\"2024-05-25T14:00\"").And.Contain("#Reason.Fr");
        await lead.SendForm(
            site.At("/addenda/new"),
            ("Reason.En", "Later."),
            ("Reason.Fr", "Plus tard."),
            ("Changes.En", "The closing moves."),
            ("Changes.Fr", "La clôture est reportée."),
            ("ClosesAt", "2024-05-25T14:00")
        );
        lead.Leads.Should().EndWith("?done=AddendumDrafted");
        await lead.Open(site.At("/addenda"));
        lead.Source.Should().NotContain("handler=Approve");
        await approver.Open(site.At("/addenda"));
        await approver.SendForm(site.At("/addenda") + "?handler=Approve");
        approver.Status.Should().Be(HttpStatusCode.Redirect);
        await lead.Open(site.At("/addenda"));
        await lead.SendForm(site.At("/addenda") + "?handler=Publish");
        await lead.Open(site.At("", "/addendas"));
        lead.Text.Should().Contain("Addenda 1").And.Contain("La clôture est reportée.").And.Contain("25\u00A0mai 2024");
    }

    [Test]
    public async Task Questions_are_answered_together_and_only_the_lead_reads_who_asked()
    {
        await using var site = await CallsSite.Published();
        await site.Stage.Stage.Do(CasePeople.Bidder("B1"), new AskQuestion(site.Call, "How many pages?"));
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(site.At("/questions"));
        lead.Text.Should().Contain("1 question waits").And.Contain("How many pages?");
        var id = (await site.Stage.Stage.Do(CasePeople.Lead, new ListQuestions(site.Call))).Single().Id;
        (string, string)[] typed =
        [
            ("Wording.En", "Pages?"),
            ("Wording.Fr", "Pages?"),
            ("Reply.En", "Two hundred."),
            ("Reply.Fr", "Deux cents."),
        ];
        await lead.SendForm(site.At("/questions"), typed);
        lead.Source.Should().Contain("#Covered").And.Contain("Two hundred.");
        await lead.SendForm(site.At("/questions"), [.. typed, ("Covered", $"{id.Value}")]);
        lead.Leads.Should().EndWith("?done=Answered");
        await lead.Open(site.At("", "/questions"));
        lead.Text.Should().Contain("Deux cents.").And.Contain("Aucune question n’attend");
        foreach (var person in new[] { CasePeople.Approver, CasePeople.Bidder("B1") })
        {
            using var other = site.As(person);
            await other.Open(site.At("/questions"));
            other.Status.Should().Be(HttpStatusCode.Forbidden);
        }
    }

    [Test]
    public async Task The_approver_gives_a_call_up_with_a_reason()
    {
        await using var site = await CallsSite.Published();
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(site.At("", "/annulation"));
        await approver.SendForm(site.At("", "/annulation"), ("Reason.En", "No money."), ("Reason.Fr", "Pas d’argent."));
        approver.Leads.Should().EndWith("?done=CallCancelled");
        using var lead = site.As(CasePeople.Lead);
        await lead.Open("/en/calls");
        lead.Text.Should().Contain("Cancelled");
        await lead.Open(site.At("/invitations"));
        lead.Text.Should().Contain("Nobody is invited");
    }
}
