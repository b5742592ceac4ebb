namespace Procurement.Tests.Domain.Plans;

/// <summary>What a plan may do and had better not.</summary>
public sealed class PlanAdviceTests
{
    private static readonly PriceStep FixedBudget = AStep.Price(80) with
    {
        Formula = PriceFormula.BudgetLinear,
        Budget = Money.From(100),
    };
    private static readonly RatedStep Technical = AStep
        .Rated("technical", ACriterion.Leaf("T1", 100))
        .WithMinimumPercent(60);

    [Test]
    public void A_plan_that_follows_good_practice_gets_no_advice() =>
        Advice(APlan.Of(Technical, FixedBudget).TiesPartedBy("lowest-price", "draw")).Should().BeEmpty();

    [Test]
    public void A_rated_step_had_better_not_follow_the_price()
    {
        var interview = AStep.Rated("interview", ACriterion.Leaf("I1", 20));
        Advice(APlan.Of(Technical, FixedBudget, interview).TiesPartedBy("draw"))
            .Should()
            .Equal(("advice.rated-after-price", "/steps/2"));
    }

    [Test]
    public void A_formula_between_lowest_and_highest_price_gives_two_bids_all_or_nothing()
    {
        var price = AStep.Price(80) with { Formula = PriceFormula.MinMax };
        Advice(APlan.Of(Technical, price).TiesPartedBy("draw"))
            .Should()
            .Equal(
                ("advice.two-bids-all-or-nothing", "/steps/1/formula"),
                ("advice.lowest-price-derivable", "/steps/1/formula")
            );
    }

    [Test]
    public void A_mean_that_holds_the_bid_s_own_price_flags_little()
    {
        var price = FixedBudget with { AbnormallyLowBelowMean = Percent.Of(30) };
        Advice(APlan.Of(Technical, price).TiesPartedBy("draw"))
            .Should()
            .Equal(("advice.mean-holds-own-price", "/steps/1/abnormallyLow/percentBelowMean"));
    }

    [Test]
    public void A_price_had_better_wait_for_a_minimum_and_a_chain_end_in_a_draw()
    {
        var rated = AStep.Rated("technical", ACriterion.Leaf("T1", 100));
        Advice(APlan.Of(rated, FixedBudget).TiesPartedBy("draw", "lowest-price"))
            .Should()
            .Equal(("advice.minimum-missing", "/steps/1"), ("advice.chain-without-draw", "/tieBreak"));
    }

    private static IEnumerable<(string, string)> Advice(EvaluationPlan plan) =>
        PlanAdvice.Of(plan).Select(advice => (advice.Code, advice.At));
}
