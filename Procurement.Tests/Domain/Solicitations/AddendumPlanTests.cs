using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>An addendum may bring a whole new plan, which becomes the next version.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AddendumPlanTests
{
    private static readonly AddendumContent Words = new() { Reason = Reason, Changes = Reason };

    private readonly Solicitation call = ACall.Published(Plan.TiesPartedBy("draw"));

    [Test]
    public void A_new_plan_is_the_next_version_and_keeps_the_seed_that_was_drawn()
    {
        var (seed, first) = (call.Plan.DrawSeed, call.PlanHash);
        var changed = Changed();
        var version = call.Publish(call.Approved(Words with { Plan = changed }), ASeed.Source, Before).Value!;
        (version.Number, version.Addendum, version.Since).Should().Be((2, 1, Before));
        version.Hash.Should().Be(call.PlanHash).And.NotBe(first).And.Be(call.Plan.Hash());
        call.Plan.DrawSeed.Should().Be(seed);
        call.Publish(call.Approved(Words), ASeed.Source, Before).Value.Should().BeNull();
        call.PlanNumber.Should().Be(2);
    }

    [Test]
    public void A_new_plan_adds_up_and_brings_no_seed_of_its_own()
    {
        Code(Words with { Plan = Changed() with { DrawSeed = "typed" } }).Should().Be("plan.draw-seed-typed");
        var wrong = Changed() with { TotalPoints = Procurement.Domain.Common.Numbers.Points.Whole(1) };
        Code(Words with { Plan = wrong }).Should().Be("plan.total-differs-from-steps");
    }

    [Test]
    public void A_plan_that_was_written_on_one_that_stands_no_more_is_written_anew()
    {
        var (first, second) = (
            call.Approved(Words with { Plan = Changed() }),
            call.Approved(Words with { Plan = Plan })
        );
        Publish(first).Should().BeNull();
        Publish(second).Should().Be("addendum.plan-moved");
    }

    [Test]
    public void The_steps_of_a_competition_follow_the_new_plan()
    {
        var competition = new Competition(default, call, "ALL", 0);
        Publish(call.Approved(Words with { Plan = Changed() })).Should().BeNull();
        competition.FollowPlan(call);
        competition.Steps.Select(step => (step.Step, step.Position)).Should().Equal(("technical", 0), ("interview", 1));
    }

    private static EvaluationPlan Changed() =>
        APlan
            .Of(
                AStep.Rated("technical", ACriterion.Leaf("T1", 100)),
                AStep.Rated("interview", ACriterion.Leaf("I1", 20))
            )
            .TiesPartedBy("draw") with
        {
            DrawSeed = null,
        };

    private string Code(AddendumContent content) =>
        Addendum.Draft(default, call, content, Lead, Before).Refusals.First().Code;

    private string? Publish(Addendum addendum) =>
        call.Publish(addendum, ASeed.Source, Before).Refusals.FirstOrDefault()?.Code;
}
