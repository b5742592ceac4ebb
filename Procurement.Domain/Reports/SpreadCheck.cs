using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Consensus;
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
            if (Spread.Of(criteria[scored.Criterion], [.. scored.Marks.OfType<Points>()]) is { } spread)
                if (spread.IsWide(Limit))
                    wide.Add(
                        new(
                            scored.Bidder,
                            scored.Criterion,
                            spread.Lowest,
                            spread.Highest,
                            spread.Distance,
                            spread.Share,
                            scored.Counts.Points
                        )
                    );
        return wide.ToImmutable();
    }
}
