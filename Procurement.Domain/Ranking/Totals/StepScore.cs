using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>What a step counts in the total.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 5.</remarks>
internal static class StepScore
{
    /// <summary>Raw × weight ÷ maximum, rounded by the plan; the raw score itself where the step has no weight.</summary>
    public static Figure Of(EvaluationPlan plan, ScoredStep step, Figure raw)
    {
        if (step.Weight is not { } weight)
            return raw;
        var exact = Fraction.Of(
            (Int128)raw.Rounded.Millionths * weight.Millionths,
            (Int128)step.Maximum.Millionths * Points.One
        );
        return new(exact, plan.Rounding.Apply(exact));
    }
}
