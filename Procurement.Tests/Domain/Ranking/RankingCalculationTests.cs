using Procurement.Domain.Ranking;

namespace Procurement.Tests.Domain.Ranking;

public sealed class RankingCalculationTests
{
    private static readonly EvaluationPlan Plan = APlan.WithTechnicalAndPrice();

    [Test]
    public void An_open_tie_shares_the_rank_and_the_next_is_skipped()
    {
        var result = Plan.TiesPartedBy("step:technical", "lowest-price")
            .Rank(Proposal("C", 50, 200), Proposal("A", 80, 100), Proposal("B", 80, 100));
        Ranks(result).Should().Equal("1 A ", "1 B ", "3 C ");
    }

    [Test]
    public void Each_proposal_records_the_link_that_parted_it_from_the_last_one_it_was_tied_with()
    {
        var result = APlan
            .Of(AStep.Rated("technical", ACriterion.Leaf("T1", 10), ACriterion.Leaf("T2", 10)))
            .TiesPartedBy("criterion:T1", "earliest-received")
            .Rank(
                AProposal.From("A").Scored("T1", 5).Scored("T2", 5).ReceivedAfterNoon(2),
                AProposal.From("B").Scored("T1", 5).Scored("T2", 5).ReceivedAfterNoon(1),
                AProposal.From("C").Scored("T1", 6).Scored("T2", 4),
                AProposal.From("D").Scored("T1", 1).Scored("T2", 1)
            );
        Ranks(result).Should().Equal("1 C criterion:T1", "2 B earliest-received", "3 A earliest-received", "4 D ");
    }

    [Test]
    public void The_draw_orders_by_the_hash_that_anybody_can_work_out()
    {
        var result = Plan.TiesPartedBy("draw")
            .Rank(Proposal("A", 80, 100), Proposal("B", 80, 100), Proposal("C", 9, 200));
        // printf 'a published seed:CFP-1:YORK:A' | sha256sum
        result.Of("A")!.DrawHash.Should().Be("fd344d96fa5d52a43ad3161c5e2a9f34a2614334a1d0bb88e8173ade77976463");
        result.Of("B")!.DrawHash.Should().Be("409b0a120c54a2c2e710c13595dfacd3bbb77b8d3befed5ae47cfe1ffc3cf02f");
        result.Of("C")!.DrawHash.Should().BeNull();
        Ranks(result).Should().Equal("1 B draw", "2 A draw", "3 C ");
    }

    [Test]
    public void A_proposal_under_the_minimum_stops_and_its_price_appears_nowhere()
    {
        var plan = APlan.Of(
            AStep.Rated("technical", ACriterion.Leaf("T1", 100)).WithMinimumPoints(60),
            AStep.Price(100)
        );
        var result = plan.Rank(Proposal("A", 59.99m, 1), Proposal("B", 60, 100));
        var stopped = result.Of("A")!;
        stopped.Outcome.Should().Be(ProposalOutcome.DidNotAdvance);
        stopped.Steps.Should().ContainSingle();
        (stopped.Total, stopped.Rank).Should().Be((null, null));
        result.Of("B")!.Total.Should().Be(Points.Whole(160));
        result.PriceBases.Single().Lowest.Should().Be(Money.Of(100));
    }

    [Test]
    public void A_minimum_missed_after_the_price_step_leaves_the_price_in_the_set()
    {
        var plan = APlan.Of(
            AStep.Price(100),
            AStep.Rated("presentation", ACriterion.Leaf("T1", 30)).WithMinimumPoints(15)
        );
        var result = plan.Rank(Proposal("A", 10, 50), Proposal("B", 20, 100));
        result.Of("A")!.Outcome.Should().Be(ProposalOutcome.DidNotAdvance);
        result.Of("A")!.Step("commercial").Should().BeOfType<PriceResult>();
        result.Of("B")!.Total.Should().Be(Points.Whole(70));
    }

    [Test]
    public void A_disqualified_proposal_keeps_its_rated_steps_only_and_leaves_the_price_set()
    {
        var result = Plan.Rank(Proposal("A", 80, 50).Standing(Standing.Disqualified), Proposal("B", 80, 100));
        var taken = result.Of("A")!;
        taken.Outcome.Should().Be(ProposalOutcome.Disqualified);
        taken.Steps.Should().ContainSingle().Which.Should().BeOfType<RatedResult>();
        (taken.Total, taken.Rank).Should().Be((null, null));
        result.Of("B")!.Total.Should().Be(Points.Whole(180));
    }

    [Test]
    public void A_proposal_disqualified_before_it_was_scored_has_no_step()
    {
        var result = Plan.Rank(AProposal.From("A").Standing(Standing.Disqualified), Proposal("B", 80, 100));
        result.Of("A")!.Steps.Should().BeEmpty();
    }

    [TestCase(Standing.Late, ProposalOutcome.Late)]
    [TestCase(Standing.NotInvited, ProposalOutcome.NotInvited)]
    [TestCase(Standing.Withdrawn, ProposalOutcome.Withdrawn)]
    public void What_is_never_evaluated_is_listed_without_steps(Standing standing, ProposalOutcome outcome)
    {
        var result = Plan.Rank(Proposal("A", 80, 50).Standing(standing), Proposal("B", 80, 100));
        result.Proposals.Select(one => one.Bidder).Should().Equal("B", "A");
        result.Of("A")!.Outcome.Should().Be(outcome);
        result.Of("A")!.Steps.Should().BeEmpty();
        result.PriceBases.Single().Count.Should().Be(1);
    }

    [Test]
    public void An_evaluated_proposal_without_its_price_is_a_mistake()
    {
        var act = () => Plan.Rank(AProposal.From("A").Scored("T1", 80));
        act.Should().Throw<InvalidOperationException>().WithMessage("A:*price*");
    }

    [TestCase(70, true)]
    [TestCase(70.01, false)]
    public void A_price_exactly_30_percent_below_the_mean_is_flagged(decimal price, bool isFlagged)
    {
        var plan = APlan.Of(AStep.Price(100) with { AbnormallyLowBelowMean = Percent.Of(30) });
        var result = plan.Rank(Priced("A", price), Priced("B", 130));
        ((PriceResult)result.Of("A")!.Steps.Single()).IsAbnormallyLow.Should().Be(isFlagged);
    }

    [TestCase(PriceFormula.LowestProportional, "100 66.67 50")]
    [TestCase(PriceFormula.LinearAboveLowest, "100 50 0")]
    [TestCase(PriceFormula.MinMax, "100 50 0")]
    [TestCase(PriceFormula.BudgetLinear, "60 40 20")]
    public void Each_price_formula_gives_its_points(PriceFormula formula, string expected)
    {
        var result = APlan
            .Of(AStep.Price(100, formula, 250))
            .Rank(Priced("A", 100), Priced("B", 150), Priced("C", 200));
        string.Join(" ", result.Proposals.Select(one => one.Total)).Should().Be(expected);
    }

    [TestCase(PriceFormula.MinMax, "100 100")]
    [TestCase(PriceFormula.BudgetLinear, "0 0")]
    public void Equal_prices_and_prices_at_the_budget_are_no_division_by_zero(PriceFormula formula, string expected)
    {
        var result = APlan.Of(AStep.Price(100, formula, 250)).Rank(Priced("A", 250), Priced("B", 250));
        string.Join(" ", result.Proposals.Select(one => one.Total)).Should().Be(expected);
    }

    [Test]
    public void Quality_that_leaves_no_divisor_ranks_last_without_an_adjusted_price()
    {
        var result = Plan.AdjustedBy(100, 90, 30)
            .Rank(Proposal("A", 60, 1), Proposal("B", 61, 100), Proposal("C", 59, 1));
        result
            .Proposals.Select(one => (one.Bidder, one.Rank, one.AdjustedPrice?.Rounded))
            .Should()
            .Equal(("B", 1, Money.Of(3000)), ("A", 2, null), ("C", 2, null));
    }

    [Test]
    public void Without_a_price_step_the_lowest_price_leaves_all_tied_to_the_chain()
    {
        var plan = APlan.WithCriteria(ACriterion.Leaf("T1", 100)).RankedBy(RankingMethod.LowestPrice);
        var result = plan.TiesPartedBy("lowest-price", "step:technical").Rank(Proposal("A", 5, 1), Proposal("B", 6, 2));
        Ranks(result).Should().Equal("1 B step:technical", "2 A step:technical");
    }

    private static Entrant Proposal(string bidder, decimal technical, decimal price) =>
        AProposal.From(bidder).Scored("T1", technical).Priced(price);

    private static Entrant Priced(string bidder, decimal price) => AProposal.From(bidder).Priced(price);

    private static IEnumerable<string> Ranks(RankingResult result) =>
        result.Proposals.Select(one => $"{one.Rank} {one.Bidder} {one.TieDecidedBy}");
}
