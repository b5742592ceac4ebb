using System.Collections.Immutable;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Builders;

/// <summary>Rankings of regions and what is awarded, in business words.</summary>
internal static class ARegion
{
    /// <summary>Ranked by total, highest first; equal totals share a rank.</summary>
    public static RegionRanking RankedByTotal(string region, params (string Bidder, decimal Total)[] proposals) =>
        Of(region, proposals.OrderByDescending(one => one.Total), (one, other) => one.Total == other.Total);

    /// <summary>Ranked in this order, whatever the totals.</summary>
    public static RegionRanking InOrder(string region, params (string Bidder, decimal Total)[] proposals) =>
        Of(region, proposals, (_, _) => false);

    /// <summary>Any ranked proposals, best first.</summary>
    public static RegionRanking Of(string region, IEnumerable<ProposalResult> ranked) =>
        new(region, new RankingResult { Proposals = [.. ranked], PriceBases = [] });

    public static ProposalResult Proposal(string bidder, int rank, decimal total) =>
        new()
        {
            Bidder = bidder,
            Outcome = ProposalOutcome.Ranked,
            Steps = [],
            Rank = rank,
            Total = Points.Of(total),
        };

    public static ImmutableArray<RegionAward> AwardWithCapOf(int? cap, params RegionRanking[] regions) =>
        AwardAssignment.Decide(new(RankingMethod.HighestTotal, cap, [.. regions]));

    /// <summary>The bidder or the code, then those passed over.</summary>
    public static string InWords(RegionAward award) =>
        (award.Bidder ?? award.Code) + string.Concat(award.PassedOver.Select(over => $" over {over.Bidder}"));

    private static RegionRanking Of(
        string region,
        IEnumerable<(string Bidder, decimal Total)> proposals,
        Func<(string Bidder, decimal Total), (string Bidder, decimal Total), bool> isTied
    )
    {
        var (ranked, last, rank) = (new List<ProposalResult>(), default((string, decimal)), 0);
        foreach (var one in proposals)
        {
            rank = ranked.Count > 0 && isTied(last, one) ? rank : ranked.Count + 1;
            ranked.Add(Proposal(one.Bidder, rank, one.Total));
            last = one;
        }
        return Of(region, ranked);
    }
}
