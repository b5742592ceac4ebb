using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.PriceFormulas;

/// <summary>A price step applied to the prices that were opened and are neither disqualified nor withdrawn.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 6; the flag: Plan, "abnormallyLow".</remarks>
internal sealed class PriceScores
{
    private readonly EvaluationPlan plan;
    private readonly PriceStep step;

    private PriceScores(EvaluationPlan plan, PriceStep step, PriceBasis basis) =>
        (this.plan, this.step, Basis) = (plan, step, basis);

    /// <summary>What the formula is applied to.</summary>
    public PriceBasis Basis { get; }

    /// <summary>The step over a set of prices, or null where there is none.</summary>
    public static PriceScores? Over(EvaluationPlan plan, PriceStep step, IEnumerable<Money> prices)
    {
        var (count, lowest, highest, sum) = (0, new Money(long.MaxValue), new Money(long.MinValue), Int128.Zero);
        foreach (var price in prices)
        {
            count++;
            sum += price.Cents;
            lowest = price.Cents < lowest.Cents ? price : lowest;
            highest = price.Cents > highest.Cents ? price : highest;
        }
        if (count == 0)
            return null;
        var mean = Fraction.Of(sum, (Int128)count * 100);
        var limit = step.AbnormallyLowBelowMean is { } percent
            ? mean * (Fraction.One - percent.Share)
            : (Fraction?)null;
        return new(plan, step, new(step.Id, count, lowest, highest, mean, limit));
    }

    /// <summary>What one of these prices obtains.</summary>
    public PriceResult Of(Money price)
    {
        var exact = Points(price);
        var raw = new Figure(exact, (step.Rounding ?? plan.Rounding).Apply(exact));
        return new()
        {
            Step = step.Id,
            Raw = raw,
            RawMaximum = step.Maximum,
            Score = StepScore.Of(plan, step, raw),
            Maximum = step.Counts,
            IsWeighted = step.Weight is not null,
            Price = price,
            IsAbnormallyLow = Basis.FlagAtOrBelow is { } limit && price.Exact <= limit,
        };
    }

    private Fraction Points(Money price) =>
        step.Formula switch
        {
            PriceFormula.LowestProportional => LowestProportional.Points(step.Maximum, price, Basis.Lowest),
            PriceFormula.LinearAboveLowest => LinearAboveLowest.Points(step.Maximum, price, Basis.Lowest),
            PriceFormula.MinMax => MinMax.Points(step.Maximum, price, Basis.Lowest, Basis.Highest),
            PriceFormula.BudgetLinear => BudgetLinear.Points(step.Maximum, price, Budget),
            _ => throw new InvalidOperationException($"Step {step.Id} has no known price formula."),
        };

    private Money Budget =>
        step.Budget ?? throw new InvalidOperationException($"Step {step.Id} has no budget; its formula needs one.");
}
