namespace Procurement.Tests.Pages.Calls;

/// <summary>What an approver and a lead do with a draft.</summary>
public sealed class ApprovalPageTests
{
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
            .Contain("More points.</textarea>")
            .And.Contain("#Reason.Fr")
            .And.NotContain("approbation?handler");
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
    }

    [Test]
    public async Task Publishing_freezes_the_plan_and_keeps_its_first_version()
    {
        await using var site = await CallsSite.Drafted(
            APlan.WithCriteria(ACriterion.Leaf("T1", 100)) with
            {
                DrawSeed = null,
            }
        );
        using var lead = site.As(CasePeople.Lead);
        await site.Stage.Stage.Do(CasePeople.Approver, new ApproveCall(site.Call, 1));
        await lead.Open(site.At("/publication"));
        await lead.SendForm(site.At("/publication"));
        lead.Leads.Should().EndWith("?done=CallPublished");
        await lead.Open(lead.Leads!);
        lead.Text.Should().Contain("The call is published and its plan is frozen.");
        await lead.Open(site.At("/plan"));
        lead.Status.Should().Be(HttpStatusCode.Forbidden);
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
}
