using System.Collections.Immutable;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>The best choice for all regions of a call at once where a bidder may win only so many.</summary>
internal static class CappedChoice
{
    /// <summary>The choice for each region. Two best choices always take equal ranks in every region, since ranks are
    /// the last thing compared; so a region is tied where another bidder of the chosen rank is as good.</summary>
    public static Dictionary<string, RegionChoice> Of(
        RankingMethod method,
        int cap,
        ImmutableArray<RegionRanking> regions
    )
    {
        var proposals = ProposalsByBidder(regions);
        var assignment = new LeastCostAssignment(AssignmentCosts.Of(method, proposals), cap);
        var choices = new Dictionary<string, RegionChoice>();
        for (var region = 0; region < regions.Length; region++)
        {
            var chosen = assignment.ChoiceOf(region);
            var isTied = assignment.HasEqual(region, other => IsEqualRank(proposals[region], chosen, other));
            choices.Add(regions[region].Region, new(chosen < 0 ? null : proposals[region][chosen], isTied));
        }
        return choices;
    }

    private static bool IsEqualRank(ProposalResult?[] proposals, int chosen, int other) =>
        chosen >= 0 && other != chosen && proposals[other]?.Rank == proposals[chosen]!.Rank;

    /// <summary>By region and bidder, in the order in which bidders first appear; null where one has no rank.</summary>
    public static ProposalResult?[][] ProposalsByBidder(ImmutableArray<RegionRanking> regions)
    {
        var bidders = regions
            .SelectMany(region => region.Ranking.Ranked)
            .Select(proposal => proposal.Bidder)
            .Distinct()
            .Select((bidder, index) => (bidder, index))
            .ToDictionary(pair => pair.bidder, pair => pair.index);
        var proposals = new ProposalResult?[regions.Length][];
        for (var region = 0; region < regions.Length; region++)
        {
            proposals[region] = new ProposalResult?[bidders.Count];
            foreach (var proposal in regions[region].Ranking.Ranked)
                proposals[region][bidders[proposal.Bidder]] = proposal;
        }
        return proposals;
    }
}
