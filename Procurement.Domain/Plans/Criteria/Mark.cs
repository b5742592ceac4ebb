using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Plans.Criteria;

/// <summary>What may be written for a leaf: points with at most two decimals, or a level of its scale.</summary>
/// <remarks>Source: cases/FORMAT.md, Criterion and the score codes.</remarks>
public static class Mark
{
    /// <summary>
    /// The mark that a number stands for, or why it cannot stand: score.below-zero, score.above-maximum,
    /// score.off-scale, score.too-precise; the first that applies.
    /// </summary>
    public static Outcome<Points> Read(Criterion leaf, Fraction value)
    {
        var highest = leaf.Scale?.Maximum ?? leaf.Maximum;
        if (value.Sign < 0)
            return new Refusal("score.below-zero", leaf.Id);
        if (value > highest.Exact)
            return new Refusal("score.above-maximum", leaf.Id, highest);
        if (leaf.Scale is { } scale && !(value / scale.Increment.Exact).Denominator.IsOne)
            return new Refusal("score.off-scale", leaf.Id, scale.Increment, scale.Maximum);
        if (leaf.Scale is null && !(value * 100).Denominator.IsOne)
            return new Refusal("score.too-precise", leaf.Id);
        return Points.From(value)!.Value;
    }
}
