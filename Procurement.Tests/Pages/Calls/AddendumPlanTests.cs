namespace Procurement.Tests.Pages.Calls;

/// <summary>The plan of an addendum is changed in the plan editor, on a copy of the published one.</summary>
public sealed class AddendumPlanTests
{
    [Test]
    public async Task An_addendum_changes_the_plan_in_the_editor_and_says_what_changes()
    {
        await using var site = await CallsSite.Published();
        using var lead = site.As(CasePeople.Lead);
        var editor = await Drafted(site, lead);
        await lead.Open(editor);
        lead.Text.Should().Contain("Nothing changes of the plan yet.").And.Contain("addendum, version 1");
        await lead.SendForm(editor, ("/steps/1/criteria/0/maximum", "90"));
        lead.Leads.Should().Be(editor + "&done=PlanSaved", lead.Text);
        await lead.Open(editor);
        lead.Text.Should().ContainAll("90: 10 too few", "The changes are listed here once the plan has no faults.");
        using var approver = site.As(CasePeople.Approver);
        await approver.Open(site.At("/addenda"));
        await approver.SendForm(site.At("/addenda") + "?handler=Approve");
        approver.Source.Should().Contain("plan.maximum-differs-from-criteria");
        await lead.SendForm(
            editor,
            ("/steps/1/criteria/0/maximum", "90"),
            ("/steps/1/maximum", "90"),
            ("/totalPoints", "190")
        );
        await lead.Open(editor);
        lead.Text.Should().ContainAll("What changes", "100", "90", "190");
        (await lead.Open(editor.Replace("/en/calls", "/fr/appels")))
            .Should()
            .Contain("Ce qui change")
            .And.Contain(WebUtility.HtmlEncode("190"));
        await approver.Open(editor);
        approver.Text.Should().Contain("190");
        approver.Source.Should().NotContain("name=\"Shape\"");
        await approver.Open(site.At("/addenda"));
        await approver.SendForm(site.At("/addenda") + "?handler=Approve");
        approver.Leads.Should().EndWith("?done=AddendumApproved");
        var addendum = (await site.Stage.Stage.Do(CasePeople.Lead, new ListAddenda(site.Call))).Single().Id;
        await site.Stage.Stage.Do(CasePeople.Lead, new PublishAddendum(site.Call, addendum));
        var plan = (await site.Stage.Stage.Do(CasePeople.Lead, new ShowPreparedCall(site.Call))).Plan;
        plan.TotalPoints.Should().Be(Points.Of(190));
        (await site.Stage.Stage.Do(CasePeople.Lead, new ListPlanVersions(site.Call))).Should().HaveCount(2);
        await lead.Open(editor);
        lead.Status.Should().Be(HttpStatusCode.Conflict);
    }

    [Test]
    public async Task Only_its_author_changes_it_and_only_in_the_version_that_was_read()
    {
        await using var site = await CallsSite.Published();
        using var lead = site.As(CasePeople.Lead);
        await Drafted(site, lead);
        var (stage, call) = (site.Stage, site.Call);
        var addendum = (await stage.Stage.Do(CasePeople.Lead, new ListAddenda(call))).Single();
        var act = new ReviseAddendum(call, addendum.Id, addendum.Content, 1);
        await stage.Stage.Do(
            CasePeople.Administrator,
            new Procurement.Api.Application.People.GiveDuty(
                "second-lead",
                Role.ProcurementLead,
                new Procurement.Domain.People.DutyScope(site.Programme)
            )
        );
        (await stage.Code("second-lead", act)).Should().Be("addendum.other-author");
        (await stage.Code(CasePeople.Approver, act)).Should().Be("access.not-permitted");
        (await stage.Stage.Do(CasePeople.Lead, act)).Should().Be(2);
        (await stage.Code(CasePeople.Lead, act)).Should().Be("version.stale");
        await stage.Stage.Do(CasePeople.Approver, new ApproveAddendum(call, addendum.Id));
        (await stage.Code(CasePeople.Lead, act with { Version = 3 })).Should().Be("addendum.already-approved");
    }

    private static async Task<string> Drafted(CallsSite site, PageReader lead)
    {
        await lead.Open(site.At("/addenda/new"));
        await lead.SendForm(
            site.At("/addenda/new"),
            ("Reason.En", "Asked for."),
            ("Reason.Fr", "Demandé."),
            ("Changes.En", "The technical step is worth less."),
            ("Changes.Fr", "L’étape technique vaut moins."),
            ("ChangesPlan", "true")
        );
        lead.Leads.Should().Contain("/plan?addendum=").And.EndWith("&done=AddendumDrafted", lead.Text);
        return lead.Leads![..lead.Leads!.IndexOf("&done", StringComparison.Ordinal)];
    }
}
