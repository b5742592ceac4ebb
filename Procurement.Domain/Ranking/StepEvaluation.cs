using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Evaluations;

namespace Procurement.Domain.Ranking;

/// <summary>What one submission obtains in one step. The ranking works out the same figures by the same code.</summary>
/// <remarks>Source: cases/FORMAT.md, rules 3 to 5.</remarks>
public static class StepEvaluation
{
    /// <summary>The result of a mandatory or rated step; null for a price step, which needs all prices.</summary>
    /// <exception cref="InvalidOperationException">An answer or a mark is missing: closing the step refuses that
    /// before (<see cref="StepReadiness"/>), so it is a programmer's mistake here.</exception>
    public static StepResult? Evaluate(EvaluationPlan plan, PlanStep step, Entrant entrant) =>
        StepEvaluator.For(plan, step)?.Evaluate(entrant);
}
