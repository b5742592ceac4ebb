using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Plans;

/// <summary>
/// What a plan may do and had better not: said to whoever writes it, and never a reason to refuse it.
/// </summary>
/// <remarks>Source: domain guide, sections 4 to 6.</remarks>
public static class PlanAdvice
{
    /// <summary>
    /// Advice in the order of the plan. Codes: advice.rated-after-price, advice.two-bids-all-or-nothing,
    /// advice.lowest-price-derivable, advice.mean-holds-own-price, advice.minimum-missing, advice.chain-without-draw.
    /// </summary>
    public static IReadOnlyList<PlanFault> Of(EvaluationPlan plan) =>
        [.. plan.Steps.Index().SelectMany(one => OfStep(plan, one.Item, one.Index)), .. OfChain(plan)];

    private static IEnumerable<PlanFault> OfStep(EvaluationPlan plan, PlanStep step, int index)
    {
        var at = $"/steps/{index}";
        if (step is RatedStep && plan.Steps.Take(index).Any(earlier => earlier is PriceStep))
            yield return new PlanFault("advice.rated-after-price", at, step.Id);
        if (step is not PriceStep price)
            yield break;
        if (price.Formula == PriceFormula.MinMax)
            yield return new PlanFault("advice.two-bids-all-or-nothing", $"{at}/formula", price.Maximum);
        if (price.Formula != PriceFormula.BudgetLinear)
            yield return new PlanFault("advice.lowest-price-derivable", $"{at}/formula");
        if (price.AbnormallyLowBelowMean is { } percent)
            yield return new PlanFault("advice.mean-holds-own-price", $"{at}/abnormallyLow/percentBelowMean", percent);
        if (!plan.Steps.Take(index).OfType<RatedStep>().Any(rated => rated.Minimum is not null))
            yield return new PlanFault("advice.minimum-missing", at);
    }

    private static IEnumerable<PlanFault> OfChain(EvaluationPlan plan)
    {
        if (plan.TieBreaks is not [.., { Kind: TieBreakKind.Draw }])
            yield return new PlanFault("advice.chain-without-draw", "/tieBreak");
    }
}
