using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Domain.Evaluation.Consensus;

/// <summary>How far the evaluators' marks for one leaf lie apart, in points.</summary>
/// <param name="Lowest">The lowest mark.</param>
/// <param name="Highest">The highest mark.</param>
/// <param name="Share">The distance in percent of the leaf's maximum.</param>
public sealed record Spread(Fraction Lowest, Fraction Highest, Fraction Share)
{
    /// <summary>The distance, in points.</summary>
    public Fraction Distance => Highest - Lowest;

    /// <summary>The spread of a leaf's marks, in points or levels; null where fewer than two scored it, or the leaf has
    /// no points.</summary>
    public static Spread? Of(Criterion leaf, IReadOnlyCollection<Points> marks)
    {
        if (marks.Count < 2 || leaf.Maximum.Exact.Sign <= 0)
            return null;
        var (lowest, highest) = (leaf.PointsOf(marks.Min()), leaf.PointsOf(marks.Max()));
        return new Spread(lowest, highest, (highest - lowest) * 100 / leaf.Maximum.Exact);
    }

    /// <summary>Whether it calls for a second look: above the threshold; exactly at it, it does not.</summary>
    public bool IsWide(Percent threshold) => Share > threshold.Exact;
}
