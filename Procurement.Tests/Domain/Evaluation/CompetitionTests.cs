using Procurement.Domain.Ranking;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A competition runs in the plan's order and no other; a price is seen last, and only of who advanced.</summary>
public sealed class CompetitionTests
{
    [Test]
    public void No_step_opens_before_the_call_is_closed_or_out_of_its_order()
    {
        var early = Published();
        early.Competition.OpenStep(early.Call, "mandatory")!.Code.Should().Be("call.not-in-evaluation");
        var competition = InEvaluation(("B1", 80, "100"));
        competition.Competition.OpenStep(competition.Call, "technical")!.Code.Should().Be("step.previous-not-closed");
        competition.Reaching("technical");
        competition.Competition.OpenStep(competition.Call, "mandatory")!.Code.Should().Be("step.not-waiting");
        competition.Competition.OpenStep(competition.Call, "no-step")!.Code.Should().Be("step.not-waiting");
    }

    [Test]
    public void A_step_that_is_not_open_is_not_closed() =>
        InEvaluation(("B1", 80, "100"))
            .Competition.CloseStep(InEvaluation(("B1", 80, "100")).File, "technical", EvaluationPolicy.PaperCase, After)
            .Single()
            .Code.Should()
            .Be("step.not-open");

    [Test]
    public void No_price_is_opened_before_every_step_before_it_is_closed()
    {
        var competition = InEvaluation(("B1", 80, "100")).Reaching("technical");
        competition.OpenPrices().Single().Code.Should().Be("envelope.technical-not-closed");
        competition.File.OpenedPriceOf(competition.Of("B1")).Should().BeNull();
        competition.Competition.Openings.Should().BeEmpty();
    }

    [Test]
    public void Only_envelopes_of_those_that_advanced_are_opened_and_only_once()
    {
        var competition = InEvaluation(("B1", 60, "100"), ("B2", 59.99m, "50")).Reaching("commercial");
        competition
            .Competition.CloseStep(competition.File, "commercial", EvaluationPolicy.PaperCase, After)
            .Single()
            .Code.Should()
            .Be("envelope.not-opened");
        competition.OpenPrices().Should().BeEmpty();
        competition.File.OpenedPriceOf(competition.Of("B1"))!.Value.Cents.Should().Be(100_00);
        competition.File.OpenedPriceOf(competition.Of("B2")).Should().BeNull();
        competition.Competition.Openings.Single().Bidders.Should().Equal("B1");
        competition.OpenPrices().Single().Code.Should().Be("envelope.already-open");
    }

    [Test]
    public void One_unusable_price_keeps_every_envelope_sealed()
    {
        var competition = InEvaluation(("B1", 80, "100"), ("B2", 80, "0"), ("B3", 80, "1.005"), ("B4", 80, null))
            .Reaching("commercial");
        competition
            .OpenPrices()
            .Select(refusal => (refusal.Code, refusal.Subject!.Bidder))
            .Should()
            .Equal(("price.not-positive", "B2"), ("price.too-precise", "B3"), ("price.missing", "B4"));
        competition.File.OpenedPriceOf(competition.Of("B1")).Should().BeNull();
    }

    [Test]
    public void Nothing_is_ranked_before_every_step_is_closed_or_twice_for_no_change()
    {
        var open = InEvaluation(("B1", 80, "100")).Reaching("commercial");
        open.Competition.Rank(open.File, After).Refusals.Single().Code.Should().Be("step.not-closed");
        open.Competition.BarsDecision()!.Code.Should().Be("award.regions-incomplete");
        var ranked = InEvaluation(("B1", 80, "100")).Ranked();
        ranked.Competition.Rank(ranked.File, After).Refusals.Single().Code.Should().Be("ranking.current");
    }

    [Test]
    public void After_a_disqualification_both_rankings_are_kept_and_no_award_stands_on_the_old_one()
    {
        var competition = InEvaluation(("A", 90, "1000"), ("B", 85, "800"), ("C", 65, "500")).Ranked();
        competition.Of("C").Disqualify(Reason, 1, After).Should().BeNull();
        competition.Competition.RankingNoLongerHolds();
        competition.Competition.BarsDecision()!.Code.Should().Be("ranking.stale");
        Award
            .Recommend(default, competition.Call, [competition.File], "lead", After)
            .Refusals.Single()
            .Code.Should()
            .Be("ranking.stale");

        competition.Competition.Rank(competition.File, After).IsRefused.Should().BeFalse();

        competition.Competition.Rankings.Select(ranking => ranking.Number).Should().Equal(1, 2);
        competition.Competition.Rankings[0].Places.Should().OnlyContain(place => place.Rank != null);
        competition.File.Rank(1).Of("C")!.Outcome.Should().Be(ProposalOutcome.Ranked);
        competition.File.LatestRanking().Of("C")!.Outcome.Should().Be(ProposalOutcome.Disqualified);
        competition.File.Rank(1).Of("B")!.Total.Should().NotBe(competition.File.Rank(2).Of("B")!.Total);
    }
}
