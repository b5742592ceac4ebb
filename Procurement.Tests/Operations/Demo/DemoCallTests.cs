using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Debriefs;

namespace Procurement.Tests.Operations.Demo;

/// <summary>The calls before and after the one in the middle of its life.</summary>
[NonParallelizable]
public sealed class DemoCallTests
{
    [Test]
    public async Task Seven_of_ten_are_qualified()
    {
        var rfq = await TheDemo.Call("RFQ-ES-1");
        (await TheDemo.Do(Cast.Lead, new ListQualified(rfq)))[^1].Bidders.Should().HaveCount(7);
    }

    [Test]
    public async Task The_first_phase_is_over_and_who_asked_why_was_told()
    {
        var call = await TheDemo.Call("CFP-ES-1");
        var shown = await TheDemo.Do(Cast.Lead, new DescribeCall(call));
        shown.State.Should().Be(SolicitationState.Notified);
        (await TheDemo.Do(Cast.Lead, new ListNotices(call)))
            .Should()
            .HaveCount(4)
            .And.OnlyContain(one => one.SentAt != null);
        var debriefs = (await TheDemo.Do(Cast.Lead, new ListDebriefs(call))).ToDictionary(one => one.Bidder);
        debriefs[Debriefing.Told].ReportReleasedAt.Should().NotBeNull();
        debriefs[Debriefing.Waiting].State.Should().Be(DebriefState.Requested);
    }

    [Test]
    public async Task The_third_phase_is_open_with_a_draft_a_question_and_an_addendum_that_wait()
    {
        var call = await TheDemo.Call(OpenCall.Reference);
        var shown = await TheDemo.Do(Cast.Lead, new DescribeCall(call));
        shown.State.Should().Be(SolicitationState.Published);
        shown.Terms.ClosesAt.Should().BeAfter(TheDemo.StartedAt.AddDays(5));
        (await TheDemo.Do(Cast.Lead, new ListQuestions(call))).Should().ContainSingle(one => one.Answer == null);
        (await TheDemo.Do(Cast.Approver, new ListAddenda(call))).Should().ContainSingle(one => one.ApprovedBy == null);
        var competition = await TheDemo.Competition(OpenCall.Reference, OpenCall.Region);
        var own = await TheDemo.Do(Cast.Bidders[OpenCall.Preparing], new GetOwnSubmission(competition));
        own.Documents.Should().ContainSingle(one => one.Size > 20_000);
        own.Receipts.Should().BeEmpty();
        own.Missing.Should().HaveCount(17);
    }

    [Test]
    public async Task The_plan_at_which_the_lead_works_has_faults()
    {
        var draft = await TheDemo.Do(Cast.Lead, new DescribeDraft(await TheDemo.Call(UnfinishedPlan.Reference)));
        draft
            .Faults.Select(fault => fault.Code)
            .Should()
            .BeEquivalentTo(
                "text.missing",
                "plan.maximum-differs-from-criteria",
                "plan.maximum-differs-from-criteria",
                "plan.maximum-differs-from-criteria",
                "plan.text-missing"
            );
    }
}
