using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>What a ranking method orders proposals by, and what the choice under a limit of regions adds up.</summary>
/// <remarks>Source: cases/FORMAT.md, rules 7 and 9.</remarks>
public static class RankedValue
{
    /// <summary>Points under highest-total, else dollars, or dollars a point; null where the proposal has none.</summary>
    public static Fraction? Of(RankingMethod method, ProposalResult proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return method switch
        {
            RankingMethod.HighestTotal => proposal.Total?.Exact,
            RankingMethod.LowestPrice => proposal.Steps.OfType<PriceResult>().FirstOrDefault()?.Price.Exact,
            RankingMethod.LowestAdjustedPrice => proposal.AdjustedPrice?.Rounded.Exact,
            RankingMethod.LowestPricePerPoint => proposal.PricePerPoint,
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }

    /// <summary>By how much one value is better than another; negative where it is worse.</summary>
    public static Fraction Lead(RankingMethod method, Fraction better, Fraction worse) =>
        method == RankingMethod.HighestTotal ? better - worse : worse - better;
}
