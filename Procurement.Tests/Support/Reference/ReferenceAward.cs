namespace Procurement.Tests.Support.Reference;

/// <summary>Rule 9 from the format alone: of every choice there is, the best ones.</summary>
internal static class ReferenceAward
{
    public static IEnumerable<GivenRegion> Of(IReadOnlyList<ReferenceRegion> regions, int? cap)
    {
        var open = regions.Where(region => region.Proposals.Count(one => one.Rank == 1) < 2).ToList();
        var best = new List<ReferenceProposal?[]>();
        foreach (var choice in Choices(open, cap ?? int.MaxValue, []))
        {
            var order = best.Count == 0 ? -1 : Compare(choice, best[0], open);
            if (order < 0)
                best.Clear();
            if (order <= 0)
                best.Add(choice);
        }
        foreach (var region in regions)
        {
            var index = open.IndexOf(region);
            var winners = index < 0 ? [] : best.Select(choice => choice[index]).Distinct().ToList();
            yield return winners.Count == 1
                ? new GivenRegion(region, winners[0], IsTied: false)
                : new GivenRegion(region, null, IsTied: true);
        }
    }

    private static IEnumerable<ReferenceProposal?[]> Choices(
        List<ReferenceRegion> open,
        int cap,
        ReferenceProposal?[] begun
    )
    {
        if (begun.Length == open.Count)
            return [begun];
        return open[begun.Length]
            .Proposals.Where(one => one.Rank is not null)
            .Where(one => begun.Count(given => given?.Entrant.Bidder == one.Entrant.Bidder) < cap)
            .Cast<ReferenceProposal?>()
            .Append(null)
            .SelectMany(one => Choices(open, cap, [.. begun, one]));
    }

    /// <summary>Most regions filled, then the best sum, then the better rank in the earlier region. One without the
    /// value that is ranked by stands last in its region, so the choice with fewer of them comes first.</summary>
    private static int Compare(ReferenceProposal?[] one, ReferenceProposal?[] other, List<ReferenceRegion> open)
    {
        var method = open[0].Plan.Ranking;
        var filled = other.Count(item => item is not null).CompareTo(one.Count(item => item is not null));
        if (filled != 0)
            return filled;
        var (mine, theirs) = (Values(one, method), Values(other, method));
        var lacking = mine.Count(value => value is null).CompareTo(theirs.Count(value => value is null));
        if (lacking != 0)
            return lacking;
        var sums = Sum(mine).CompareTo(Sum(theirs));
        if (sums != 0)
            return method == RankingMethod.HighestTotal ? -sums : sums;
        return one.Zip(other, (left, right) => (left?.Rank ?? int.MaxValue).CompareTo(right?.Rank ?? int.MaxValue))
            .FirstOrDefault(order => order != 0);
    }

    private static List<Ratio?> Values(ReferenceProposal?[] choice, RankingMethod method) =>
        [
            .. choice
                .OfType<ReferenceProposal>()
                .Select(one =>
                    method switch
                    {
                        RankingMethod.HighestTotal => one.Total,
                        RankingMethod.LowestPrice => one.OpenedPrice is { } price ? Ratio.Of(price) : null,
                        RankingMethod.LowestAdjustedPrice => one.Adjusted,
                        _ => one.PerPoint,
                    }
                ),
        ];

    private static Ratio Sum(List<Ratio?> values) =>
        values.Aggregate(Ratio.Zero, (sum, value) => sum + (value ?? Ratio.Zero));
}
