using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>A call freezes its plan, opens and closes by the clock, and says on what footing a submission stands.</summary>
public sealed class SolicitationTests
{
    [Test]
    public void The_plan_of_a_case_that_does_not_add_up_is_not_drafted()
    {
        var plan = APlan.WithTechnicalAndPrice() with
        {
            TotalPoints = Procurement.Domain.Common.Numbers.Points.Whole(1),
        };
        var draft = Solicitation.Draft(default, default, Draft().Terms, plan, EvaluationPolicy.PaperCase, Lead);
        draft.Refusals.Should().ContainSingle().Which.Code.Should().Be("plan.total-differs-from-steps");
    }

    [Test]
    public void A_call_is_published_once_and_carries_the_hash_of_its_plan()
    {
        var call = Draft();
        Publish(call, Before).Should().BeNull();
        call.PlanHash.Should().Be(call.Plan.Hash());
        Publish(call, Before)!.Code.Should().Be("call.already-published");
        call.PublishedAt.Should().Be(Before);
    }

    [Test]
    public void A_call_whose_closing_has_come_is_not_published()
    {
        var call = Draft();
        Publish(call, Closing)!.Code.Should().Be("call.closing-in-past");
        call.State.Should().Be(SolicitationState.Draft);
    }

    [Test]
    public void Nobody_closes_a_call_early()
    {
        var call = Draft();
        call.Close(After)!.Code.Should().Be("call.not-published");
        Publish(call, Before);
        call.Close(Closing.AddTicks(-1))!.Code.Should().Be("call.closing-not-reached");
        call.Close(Closing).Should().BeNull();
        call.State.Should().Be(SolicitationState.InEvaluation);
    }

    [Test]
    public void A_call_that_is_not_evaluated_is_not_decided() =>
        Draft().Decide()!.Code.Should().Be("call.not-in-evaluation");

    [Test]
    public void The_closing_instant_is_in_time_and_late_comes_before_not_invited()
    {
        var call = Draft();
        var nobody = AQualifiedList.Of([], null);
        call.FootingOf("B1", null, Closing).Should().Be(Footing.Accepted);
        call.FootingOf("B1", null, Closing.AddTicks(1)).Should().Be(Footing.Late);
        call.FootingOf("B1", nobody, Closing).Should().Be(Footing.NotInvited);
        call.FootingOf("B1", nobody, After).Should().Be(Footing.Late);
    }

    private static Refusal? Publish(Solicitation call, DateTimeOffset now) =>
        call.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, now);
}
