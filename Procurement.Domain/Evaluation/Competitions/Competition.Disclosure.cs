using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class Competition
{
    /// <summary>Whether the panel may see no price, price points or rank yet, opened or not: a rated step stands after the
    /// price in the plan and is not closed.</summary>
    public bool HidesPrices(EvaluationPlan plan) =>
        plan
            .Steps.SkipWhile(step => step is not PriceStep)
            .OfType<RatedStep>()
            .Any(rated => steps.Exists(step => step.Step == rated.Id && step.State != StepState.Closed));
}
