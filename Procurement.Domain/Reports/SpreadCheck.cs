using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>Which spreads between evaluators call for a second look.</summary>
public static class SpreadCheck
{
    /// <summary>The wide ones, in the order given: a spread above the plan's share of a leaf's maximum; exactly at it is
    /// not wide.</summary>
    internal static ImmutableArray<WideSpread> Wide(EvaluationPlan plan, ImmutableArray<ScoredLeaf> leaves)
    {
        var criteria = plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        var wide = ImmutableArray.CreateBuilder<WideSpread>();
        foreach (var scored in leaves)
            if (Spread.Of(criteria[scored.Criterion], [.. scored.Marks.OfType<Points>()]) is { } spread)
                if (spread.IsWide(plan.Service.Spread))
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
