using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>Which spreads between evaluators call for a second look.</summary>
public static class SpreadCheck
{
    /// <summary>A spread above this share of a leaf's maximum is wide; exactly at it is not. A number of this product,
    /// not of any law.</summary>
    public static readonly Percent Limit = Percent.Of(40);

    /// <summary>The wide ones, in the order given.</summary>
    internal static ImmutableArray<WideSpread> Wide(EvaluationPlan plan, ImmutableArray<ScoredLeaf> leaves)
    {
        var criteria = plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        var wide = ImmutableArray.CreateBuilder<WideSpread>();
        foreach (var scored in leaves)
        {
            var marks = scored.Marks.OfType<Points>().ToList();
            var leaf = criteria[scored.Criterion];
            if (marks.Count < 2 || leaf.Maximum.Exact.Sign <= 0)
                continue;
            var (lowest, highest) = (leaf.PointsOf(marks.Min()), leaf.PointsOf(marks.Max()));
            var share = (highest - lowest) * 100 / leaf.Maximum.Exact;
            if (share > Limit.Exact)
                wide.Add(new(scored.Bidder, leaf.Id, lowest, highest, highest - lowest, share, scored.Counts.Points));
        }
        return wide.ToImmutable();
    }
}
