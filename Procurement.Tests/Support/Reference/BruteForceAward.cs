using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <summary>Rule 9 by trying every assignment there is and keeping the best ones.</summary>
internal static class BruteForceAward
{
    /// <summary>One text a region: its bidder, or its code.</summary>
    public static IEnumerable<string> Of(AwardInput input)
    {
        var open = input.Regions.Where(region => region.Ranking.Ranked.Count(one => one.Rank == 1) < 2).ToList();
        List<ProposalResult?[]> best = [];
        foreach (var assignment in All(open, input.MostRegionsPerBidder ?? int.MaxValue, []))
        {
            var order = best.Count == 0 ? -1 : Compare(input.Method, assignment, best[0]);
            if (order < 0)
                best.Clear();
            if (order <= 0)
                best.Add(assignment);
        }
        foreach (var region in input.Regions)
        {
            var index = open.IndexOf(region);
            var winners = index < 0 ? [] : best.Select(one => one[index]).Distinct().ToList();
            yield return winners.Count != 1 ? RegionAward.TieUnresolved
            : winners[0] is { } winner ? winner.Bidder + PassedOver(region, winner.Rank!.Value)
            : RegionAward.NoEligibleProposal + PassedOver(region, int.MaxValue);
        }
    }

    private static string PassedOver(RegionRanking region, int rank) =>
        string.Concat(region.Ranking.Ranked.Where(one => one.Rank < rank).Select(one => $" over {one.Bidder}"));

    /// <summary>Every assignment that the cap allows.</summary>
    public static IEnumerable<ProposalResult?[]> All(List<RegionRanking> regions, int cap, List<ProposalResult?> begun)
    {
        if (begun.Count == regions.Count)
            return
            [
                [.. begun],
            ];
        return regions[begun.Count]
            .Ranking.Ranked.Where(one => begun.Count(given => given?.Bidder == one.Bidder) < cap)
            .Append(null)
            .SelectMany(one => All(regions, cap, [.. begun, one]));
    }

    /// <summary>Below zero: the first is better.</summary>
    public static int Compare(RankingMethod method, ProposalResult?[] one, ProposalResult?[] other)
    {
        var filled = other.Count(item => item is not null).CompareTo(one.Count(item => item is not null));
        if (filled != 0)
            return filled;
        var lacking =
            Values(method, one).Count(value => value is null) - Values(method, other).Count(value => value is null);
        if (lacking != 0)
            return lacking;
        var sums = Sum(method, one).CompareTo(Sum(method, other));
        if (sums != 0)
            return method == RankingMethod.HighestTotal ? -sums : sums;
        return one.Select((item, index) => (item?.Rank ?? int.MaxValue).CompareTo(other[index]?.Rank ?? int.MaxValue))
            .FirstOrDefault(order => order != 0);
    }

    /// <summary>What the winners add up to.</summary>
    public static Ratio Sum(RankingMethod method, ProposalResult?[] winners) =>
        Values(method, winners).Aggregate(Ratio.Zero, (sum, value) => sum + (value ?? Ratio.Zero));

    private static IEnumerable<Ratio?> Values(RankingMethod method, ProposalResult?[] winners) =>
        winners
            .Where(winner => winner is not null)
            .Select(winner =>
                method switch
                {
                    RankingMethod.HighestTotal => Of(winner!.Total),
                    RankingMethod.LowestPrice => Of(winner!.Steps.OfType<PriceResult>().FirstOrDefault()?.Price),
                    RankingMethod.LowestAdjustedPrice => Of(winner!.AdjustedPrice?.Rounded),
                    _ => winner!.PricePerPoint is { } value ? new Ratio(value.Numerator, value.Denominator) : null,
                }
            );

    private static Ratio? Of(Points? points) => points is { } some ? Ratio.Of(some) : null;

    private static Ratio? Of(Money? money) => money is { } some ? Ratio.Of(some) : null;
}
