using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Support.Builders;

/// <summary>Plans in business words: agreed points, two digits, halves away from zero, highest total first.</summary>
internal static class APlan
{
    public const string Seed = "a published seed";

    public static EvaluationPlan Of(params PlanStep[] steps) =>
        new()
        {
            Steps = [.. steps],
            TotalPoints = steps.OfType<ScoredStep>().Aggregate(Points.Zero, (sum, step) => sum + step.Counts),
            Consensus = ConsensusMethod.Agreed,
            Rounding = new Rounding(2, RoundingMode.HalfAwayFromZero),
            Ranking = RankingMethod.HighestTotal,
            TieBreaks = [],
            DrawSeed = Seed,
        };

    /// <summary>One technical criterion T1, then the price by the lowest-proportional formula.</summary>
    public static EvaluationPlan WithTechnicalAndPrice(decimal technical = 100, decimal price = 100) =>
        Of(AStep.Rated("technical", ACriterion.Leaf("T1", technical)), AStep.Price(price));

    /// <summary>Technical criteria only.</summary>
    public static EvaluationPlan WithCriteria(params Criterion[] criteria) => Of(AStep.Rated("technical", criteria));

    public static EvaluationPlan TiesPartedBy(this EvaluationPlan plan, params string[] links) =>
        plan with
        {
            TieBreaks = [.. links.Select(link => TieBreak.Read(link)!)],
        };

    public static EvaluationPlan Rounded(this EvaluationPlan plan, int digits, RoundingMode mode) =>
        plan with
        {
            Rounding = new Rounding(digits, mode),
        };

    public static EvaluationPlan RankedBy(this EvaluationPlan plan, RankingMethod method) =>
        plan with
        {
            Ranking = method,
        };

    public static EvaluationPlan TakingThe(this EvaluationPlan plan, ConsensusMethod method) =>
        plan with
        {
            Consensus = method,
        };

    public static EvaluationPlan AdjustedBy(this EvaluationPlan plan, decimal percent, decimal from, decimal per) =>
        plan with
        {
            Ranking = RankingMethod.LowestAdjustedPrice,
            Adjustment = new PriceAdjustment(Percent.Of(percent), Percent.Of(from), Percent.Of(per)),
        };
}
