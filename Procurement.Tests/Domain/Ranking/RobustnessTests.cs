using Procurement.Domain.Ranking;
using Procurement.Domain.Ranking.Robustness;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Ranking;

public sealed class RobustnessTests
{
    private static readonly EvaluationPlan Programme = APlan
        .WithTechnicalAndPrice(260, 80)
        .TiesPartedBy("step:technical", "lowest-price");

    [Test]
    public void The_nearest_scores_and_price_are_those_at_which_the_order_turns()
    {
        var result = Of(Programme, Proposal("A", 220, 1_000), Proposal("B", 210, 1_000), Proposal("C", 100, 2_000))!;
        (result.First.Bidder, result.Second!.Bidder, result.Margin).Should().Be(("A", "B", 10));
        result.ScoreOfSecond.Should().Be(new TurningScore("technical", Points.Whole(210), Points.Of(220.01m)));
        result.ScoreOfFirst.Should().Be(new TurningScore("technical", Points.Whole(220), Points.Of(209.99m)));
        // At 874.94, A has 80 × 874.94 ÷ 1,000 = 69.9952, rounded 70.00: the totals tie and its technical score decides.
        result.PriceOfSecond.Should().Be(new TurningPrice(Money.Of(1_000), Money.Of(874.93m)));
    }

    [Test]
    public void A_distance_that_no_price_makes_up_has_no_turning_price()
    {
        var result = Of(Programme, Proposal("A", 260, 1_000), Proposal("B", 100, 1_000))!;
        result.PriceOfSecond!.Turns.Should().BeNull();
        result.ScoreOfSecond!.Turns.Should().BeNull("a tie at the maximum goes to nobody");
    }

    [Test]
    public void Falling_under_the_minimum_loses_the_first_rank()
    {
        var plan = APlan.Of(
            AStep.Rated("technical", ACriterion.Leaf("T1", 260)).WithMinimumPercent(60),
            AStep.Price(80)
        );
        Of(plan, Proposal("A", 260, 1_000), Proposal("B", 156, 80_000))!
            .ScoreOfFirst!.Turns.Should()
            .Be(Points.Of(155.99m));
    }

    [Test]
    public void An_exclusion_that_reverses_the_first_two_is_told()
    {
        var result = Of(
            Programme,
            Proposal("A", 220, 10_000_000),
            Proposal("B", 205, 8_000_000),
            Proposal("C", 160, 5_000_000)
        )!;
        result.OneExclusionChangesFirst.Should().BeTrue();
        result
            .Exclusions.Select(one =>
                $"{one.Excluded}: {one.First.Bidder} {one.First.Total}, {one.Second!.Bidder} {one.Second.Total} {one.ChangesFirst}"
            )
            .Should()
            .Equal("B: A 260, C 240 False", "C: B 285, A 284 True");
    }

    [Test]
    public void A_lone_proposal_has_no_distance_and_no_ranked_one_nothing_to_tell()
    {
        var alone = Of(Programme, Proposal("A", 220, 1_000))!;
        (alone.Second, alone.Margin, alone.ScoreOfFirst).Should().Be((null, null, null));
        alone.Exclusions.Should().BeEmpty();
        Of(Programme).Should().BeNull();
    }

    [Test]
    public void By_another_method_the_margin_is_in_what_is_ranked_by()
    {
        var result = Of(Programme.RankedBy(RankingMethod.LowestPrice), Proposal("A", 1, 90), Proposal("B", 2, 100.5m))!;
        result.Margin.Should().Be(new Fraction(21, 2));
        result.PriceOfSecond.Should().BeNull();
    }

    [Test]
    public void Every_exclusion_is_what_a_ranking_without_the_proposal_gives()
    {
        for (var seed = 0; seed < 1_500; seed++)
        {
            var input = new RandomCompetitions(seed).Next();
            foreach (var exclusion in Of(input)?.Exclusions ?? [])
            {
                var rest = input.Entrants.RemoveAll(entrant => entrant.Bidder == exclusion.Excluded);
                var ranked = RankingCalculation.Rank(input with { Entrants = rest }).Ranked.ToList();
                var expected = ranked.Take(2).Select(one => (one.Bidder, one.Total!.Value)).ToList();
                var told = new[] { exclusion.First, exclusion.Second }.OfType<LeadingProposal>();
                told.Select(one => (one.Bidder, one.Total)).Should().Equal(expected, $"seed {seed}");
                exclusion.First.IsShared.Should().Be(ranked.Count > 1 && ranked[1].Rank == 1, $"seed {seed}");
            }
        }
    }

    [Test]
    public void Every_turning_price_turns_the_order_and_a_cent_more_does_not()
    {
        var turned = 0;
        for (var seed = 0; seed < 6_000; seed++)
        {
            var input = new RandomCompetitions(seed).Next();
            if (Of(input) is not { PriceOfSecond: { } price, Second.Bidder: { } second })
                continue;
            Leads(input, second, price.Turns ?? new(1)).Should().Be(price.Turns is not null, $"seed {seed}");
            for (
                var more = 1;
                price.Turns is { } turns && more <= 20 && turns.Cents + more < price.AsEvaluated.Cents;
                more++
            )
                Leads(input, second, new(turns.Cents + more)).Should().BeFalse($"seed {seed}");
            turned += price.Turns is null ? 0 : 1;
        }
        turned.Should().BeGreaterThan(300);
    }

    private static bool Leads(RankingInput input, string bidder, Money price)
    {
        var entrants = input.Entrants.Select(one => one.Bidder == bidder ? one with { Price = price } : one);
        var ranked = RankingCalculation.Rank(input with { Entrants = [.. entrants] }).Ranked.ToList();
        return ranked[0].Bidder == bidder && (ranked.Count == 1 || ranked[1].Rank > 1);
    }

    private static Entrant Proposal(string bidder, decimal technical, decimal price) =>
        AProposal.From(bidder).Scored("T1", technical).Priced(price);

    private static RobustnessResult? Of(EvaluationPlan plan, params Entrant[] entrants) => Of(plan.Input(entrants));

    private static RobustnessResult? Of(RankingInput input) =>
        RobustnessCheck.Of(input, RankingCalculation.Rank(input));
}
