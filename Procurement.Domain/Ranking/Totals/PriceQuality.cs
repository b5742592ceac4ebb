using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>A price set against quality.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 7.</remarks>
internal static class PriceQuality
{
    private const int CentDigits = 2;

    /// <summary>p ÷ (1 + percent/100 × (q − from) ÷ per), rounded to cents in the plan's mode; null where the divisor is
    /// zero or less, so that quality leaves no price to compare.</summary>
    /// <param name="plan">The plan, with its adjustment.</param>
    /// <param name="price">The opened price.</param>
    /// <param name="quality">The first rated step; q is its rounded raw score as a percentage of its maximum.</param>
    public static AdjustedPrice? Adjusted(EvaluationPlan plan, Money price, RatedResult quality)
    {
        var adjustment =
            plan.Adjustment ?? throw new InvalidOperationException("A ranking by adjusted price needs an adjustment.");
        var percent = Fraction.Of((Int128)quality.Raw.Rounded.Millionths * 100, quality.RawMaximum.Millionths);
        var divisor =
            Fraction.One + adjustment.Percent.Share * ((percent - adjustment.From.Exact) / adjustment.Per.Exact);
        if (divisor.Sign <= 0)
            return null;
        var exact = price.Exact / divisor;
        var rounded = new Rounding(CentDigits, plan.Rounding.Mode).Whole(exact.Numerator * 100, exact.Denominator);
        return new(exact, new((long)rounded), percent);
    }

    /// <summary>Price ÷ the sum of the rated steps' scores, exact; null where that sum is zero.</summary>
    public static Fraction? PerPoint(Money price, StepResult?[] results)
    {
        Int128 rated = 0;
        foreach (var result in results)
            if (result is RatedResult step)
                rated += step.Score.Rounded.Millionths;
        return rated == 0 ? null : Fraction.Of((Int128)price.Cents * Points.One, rated * 100);
    }
}
