using System.Net;
using Procurement.Api.Application.Solicitations;

namespace Procurement.Tests.Pages.Calls;

/// <summary>A call on the pages from its first draft to the last answer.</summary>
public sealed class CallLifeTests
{
    [Test]
    public async Task A_programme_is_begun_and_a_call_drafted()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        await lead.Open("/en/programmes/new");
        await lead.SendForm("/en/programmes/new", ("Name", "new-one"), ("About.En", "Jobs"));
        lead.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        lead.Source.Should().Contain("value=\"new-one\"").And.Contain("href=\"#About.Fr\"");
        await lead.SendForm(
            "/en/programmes/new",
            ("Name", "new-one"),
            ("About.En", "Jobs"),
            ("About.Fr", "Emplois"),
            ("Buyer.En", "Ministry"),
            ("Buyer.Fr", "Ministère"),
            ("TimeZone", "America/Toronto"),
            ("Regions[0].Code", "N"),
            ("Regions[0].Name.En", "North"),
            ("Regions[0].Name.Fr", "Nord")
        );
        lead.Leads.Should().Be("/en/calls?done=ProgrammeBegun");
        await lead.Open("/fr/appels");
        lead.Text.Should().Contain("Emplois").And.Contain("CFP-1").And.Contain("Ébauche");
        var draft = $"/en/programmes/{site.Programme.Value}/calls/new";
        await lead.Open(draft);
        await lead.SendForm(
            draft,
            ("Form.Kind", "RequestForQualifications"),
            ("Form.Reference", "RFQ-1"),
            ("Form.Title.En", "Who can"),
            ("Form.Title.Fr", "Qui peut"),
            ("Form.ClosesAt", "2024-07-01T17:00"),
            ("From", $"{site.Call.Value}")
        );
        lead.Leads.Should().EndWith("/plan?done=Drafted");
        await lead.Open(lead.Leads!);
        lead.Text.Should().Contain("RFQ-1").And.Contain("price");
        await lead.Open(draft);
        await lead.SendForm(draft, ("Form.Reference", "RFQ-1"), ("Form.ClosesAt", "2024-07-01T17:00"));
        lead.Status.Should().Be(HttpStatusCode.Conflict);
        lead.Source.Should().Contain("href=\"#Form.Reference\"");
    }

    [Test]
    public async Task Terms_are_changed_and_a_stale_form_shows_both()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        var page = await lead.Open(site.At("/terms"));
        (string, string)[] typed =
        [
            ("Form.Kind", "CallForProposals"),
            ("Form.Reference", "CFP-1"),
            ("Form.Title.En", "Newer"),
            ("Form.Title.Fr", "Plus récent"),
            ("Form.ClosesAt", "2024-05-20T14:00"),
            ("Form.Regions", "ALL"),
        ];
        await lead.SendForm(site.At("/terms"), typed);
        lead.Status.Should().Be(HttpStatusCode.Redirect);
        (await site.Draft())
            .Terms.ClosesAt.Should()
            .Be(new DateTimeOffset(2024, 5, 20, 14, 0, 0, TimeSpan.FromHours(-4)));
        lead.Show(page);
        typed[2] = ("Form.Title.En", "Mine");
        await lead.SendForm(site.At("/terms"), typed);
        lead.Status.Should().Be(HttpStatusCode.PreconditionFailed);
        lead.Text.Should().Contain("Newer").And.Contain("Mine");
        await lead.SendForm(site.At("/terms"), typed);
        (await site.Draft()).Terms.Title.English.Should().Be("Mine");
    }

    [Test]
    public async Task A_draft_is_sent_back_then_approved_and_published()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(site.At("/approval"));
        await approver.SendForm(site.At("/approval") + "?handler=Return", ("Reason.En", "More points."));
        approver.Status.Should().Be(HttpStatusCode.UnprocessableEntity);
        approver
            .Source.Should()
            .Contain("value=\"More points.\"".Replace("value=\"", "").TrimEnd('"'))
            .And.Contain("#Reason.Fr");
        await approver.SendForm(
            site.At("/approval") + "?handler=Return",
            ("Reason.En", "More points."),
            ("Reason.Fr", "Plus de points.")
        );
        approver.Status.Should().Be(HttpStatusCode.Redirect);
        await lead.Open(site.At("", "/plan"));
        lead.Text.Should().Contain("Plus de points.");
        await lead.Open(site.At("/publication"));
        lead.Text.Should().Contain("Nobody has approved this version").And.NotContain("Publish now");

        await approver.Open(site.At("/approval"));
        await approver.SendForm(site.At("/approval") + "?handler=Approve");
        approver.Leads.Should().EndWith("?done=CallApproved");
        await lead.Open(site.At("", "/publication"));
        lead.Text.Should().Contain("Aucune personne détentrice de clé n’est nommée");
        await CaseKeys.Make(site.Stage.Stage, site.Call, ACompetition.Plan);
        await lead.Open(site.At("/publication"));
        lead.Text.Should().Contain("Publish now").And.Contain((await site.Draft()).Plan.Hash());
        await lead.SendForm(site.At("/publication"));
        lead.Leads.Should().EndWith("?done=CallPublished");
        await lead.Open(site.At("", "/plan/versions"));
        lead.Text.Should().Contain("Version 1").And.Contain("technical");
    }

    [Test]
    public async Task The_lead_does_not_approve_and_nobody_approves_their_own()
    {
        await using var site = await CallsSite.Drafted();
        using var lead = site.As(CasePeople.Lead);
        await lead.Open(site.At("/approval"));
        lead.Source.Should().NotContain("handler=Approve").And.NotContain("handler=Return");
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(site.At("/publication"));
        approver.Status.Should().Be(HttpStatusCode.Forbidden);
        await lead.Open(site.At("/cancellation"));
        lead.Status.Should().Be(HttpStatusCode.Forbidden);
    }

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
