using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Solicitations;

/// <summary>The seed of a draw comes from publication, or from a case.</summary>
public sealed class DrawSeedTests
{
    private static EvaluationPlan Drawing => Plan.TiesPartedBy("draw");

    [Test]
    public void Publication_draws_the_seed_of_the_draw_and_hashes_the_plan_with_it()
    {
        var call = ACall.Published(Drawing);
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
        ACall.Published(Plan).Plan.DrawSeed.Should().BeNull();
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
        ACall.Drafted(Drawing).Revise(Draft().Terms, typed, Lead)!.Code.Should().Be("plan.draw-seed-typed");
        CallCheck.Faults(CallKind.CallForProposals, typed).Single().Code.Should().Be("plan.draw-seed-typed");
        var onPaper = Draft(typed);
        onPaper.Publish(EvaluationPolicy.PaperCase, null, ASeed.Source, Before).Should().BeNull();
        onPaper.Plan.DrawSeed.Should().Be("typed");
    }
}
