using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>A step made ready once, to evaluate many submissions. Not for use by two threads at a time.</summary>
internal abstract class StepEvaluator
{
    /// <summary>The evaluator of a mandatory or rated step; null for a price step.</summary>
    public static StepEvaluator? For(EvaluationPlan plan, PlanStep step) =>
        step switch
        {
            MandatoryStep mandatory => new MandatoryEvaluator(mandatory),
            RatedStep rated => new RatedEvaluator(plan, rated),
            PriceStep => null,
            _ => throw new InvalidOperationException($"Step {step.Id} is of no known kind."),
        };

    /// <summary>What one submission obtains.</summary>
    /// <exception cref="InvalidOperationException">An answer or a mark is missing.</exception>
    public abstract StepResult Evaluate(Entrant entrant);

    /// <summary>Whether nothing that the step needs of this submission is missing.</summary>
    public abstract bool IsComplete(Entrant entrant);
}
