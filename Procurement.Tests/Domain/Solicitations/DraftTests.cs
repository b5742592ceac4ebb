using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Tests.Support.Builders;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>A draft may hold faults while it is written; what holds one is not approved, and what is not approved is not
/// published.</summary>
public sealed class DraftTests
{
    private static readonly string[] Regions = ["ALL"];

    private static EvaluationPlan Drawing => Plan.TiesPartedBy("draw");

    [Test]
    public void A_draft_with_faults_is_kept_and_not_approved_and_each_fault_has_its_place()
    {
        var call = Service(Plan with { TotalPoints = Procurement.Domain.Common.Numbers.Points.Whole(1) });
        var refusal = call.Approve("A1", Regions, Before).Should().ContainSingle().Subject;
        refusal.Code.Should().Be("plan.total-differs-from-steps");
        refusal.Subject!.Item.Should().Be("/plan/totalPoints");
        call.State.Should().Be(SolicitationState.Draft);
    }

    [Test]
    public void Nobody_who_wrote_the_draft_approves_it()
    {
        var call = Service(Plan);
        call.Revise(call.Terms, Plan, "lead 2").Should().BeNull();
        foreach (var author in new[] { Lead, "lead 2" })
            call.Approve(author, Regions, Before).Single().Code.Should().Be("duty.incompatible");
        call.Approve("A1", Regions, Before).Should().BeEmpty();
        call.Approve("A2", Regions, Before).Single().Code.Should().Be("call.already-approved");
        (call.ApprovedBy, call.ApprovedAt).Should().Be(("A1", Before));
    }

    [Test]
    public void A_call_is_not_published_before_it_is_approved_and_a_revision_undoes_the_approval()
    {
        var call = Service(Plan);
        Publish(call).Should().Be("plan.not-approved");
        call.Approve("A1", Regions, Before).Should().BeEmpty();
        call.Revise(call.Terms, Plan, Lead).Should().BeNull();
        call.ApprovedBy.Should().BeNull();
        Publish(call).Should().Be("plan.not-approved");
        call.Approve("A1", Regions, Before).Should().BeEmpty();
        Publish(call).Should().BeNull();
        call.Approve("A1", Regions, Before).Single().Code.Should().Be("call.already-published");
    }

    [Test]
    public void A_published_plan_is_frozen()
    {
        var call = Published(Plan);
        call.Revise(call.Terms, Plan, Lead)!.Code.Should().Be("plan.frozen");
    }

    [Test]
    public void Publication_draws_the_seed_of_the_draw_and_hashes_the_plan_with_it()
    {
        var call = Published(Drawing);
        call.Plan.DrawSeed.Should().MatchRegex("^[0-9a-f]{64}$");
        call.PlanHash.Should().Be(call.Plan.Hash());
        call.FirstPlan()
            .Should()
            .BeEquivalentTo(
                new
                {
                    Number = 1,
                    Hash = call.PlanHash,
                    Addendum = (int?)null,
                }
            );
        Published(Plan).Plan.DrawSeed.Should().BeNull();
    }

    [Test]
    public void Nobody_types_the_seed_in_the_service_and_that_of_a_case_stands()
    {
        var typed = Drawing with { DrawSeed = "typed" };
        Solicitation
            .Draft(default, default, Draft().Terms, typed, EvaluationPolicy.Service, Lead)
            .Refusals.Single()
            .Code.Should()
            .Be("plan.draw-seed-typed");
        Service(Drawing).Revise(Draft().Terms, typed, Lead)!.Code.Should().Be("plan.draw-seed-typed");
        CallCheck.Faults(CallKind.CallForProposals, typed).Single().Code.Should().Be("plan.draw-seed-typed");
        var onPaper = Draft(typed);
        onPaper.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, Before).Should().BeNull();
        onPaper.Plan.DrawSeed.Should().Be("typed");
    }

    [Test]
    public void A_call_is_cancelled_once_with_reasons_and_nothing_can_be_done_in_it_afterwards()
    {
        var call = Published(Plan);
        call.Cancel(new("No more need", " "), "A1", After)!.Code.Should().Be("reason.missing");
        call.Cancel(Reason, "A1", After).Should().BeNull();
        call.Cancellation.Should()
            .Be(
                new Cancellation
                {
                    Reason = Reason,
                    By = "A1",
                    At = After,
                }
            );
        var refused = new[]
        {
            call.Cancel(Reason, "A1", After),
            call.Close(After),
            call.Decide(),
            call.Revise(call.Terms, Plan, Lead),
            call.BarsChange(Before),
            call.BarsQuestions(Before),
        };
        refused.Should().OnlyContain(refusal => refusal!.Code == "call.cancelled");
    }

    [TestCase(SolicitationState.Notified)]
    [TestCase(SolicitationState.Archived)]
    public void What_is_signed_and_told_is_not_cancelled(SolicitationState state)
    {
        var call = Published(Plan);
        typeof(Solicitation).GetProperty(nameof(Solicitation.State))!.SetValue(call, state);
        call.Cancel(Reason, "A1", After)!.Code.Should().Be("award.signed");
    }

    public static Solicitation Service(EvaluationPlan plan) => Draft(plan, EvaluationPolicy.Service);

    public static Solicitation Published(EvaluationPlan plan)
    {
        var call = Service(plan);
        call.Approve("A1", Regions, Before.AddDays(-30)).Should().BeEmpty();
        call.Publish(EvaluationPolicy.Service, null, ASeed.Source, Before.AddDays(-30)).Should().BeNull();
        return call;
    }

    private static string? Publish(Solicitation call) =>
        call.Publish(EvaluationPolicy.Service, null, ASeed.Source, Before)?.Code;
}
