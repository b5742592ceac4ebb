using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>
/// What each choice costs, in one number: the criteria of rule 9 are digits of it, each so large that all the later
/// ones together never reach it. So the least sum is the best choice in exactly that order.
/// </summary>
/// <remarks>Source: cases/FORMAT.md, rule 9.</remarks>
internal static class AssignmentCosts
{
    /// <summary>Cost by region and bidder, null where that bidder has no rank there; the last column is nobody.</summary>
    public static BigInteger?[][] Of(RankingMethod method, ProposalResult?[][] proposals)
    {
        var values = ValuesOf(method, proposals);
        var worst = proposals.SelectMany(region => region).Max(proposal => proposal?.Rank);
        var ranks = (worst ?? 0) + 2;
        var allRanks = BigInteger.Pow(ranks, proposals.Length);
        var place = allRanks;
        var most = values.Aggregate(BigInteger.Zero, (sum, region) => sum + Largest(region));
        var lacking = allRanks * (most + 1);
        var unfilled = lacking * (proposals.Length + 1);
        var costs = new BigInteger?[proposals.Length][];
        for (var region = 0; region < costs.Length; region++)
        {
            place /= ranks;
            costs[region] = new BigInteger?[proposals[region].Length + 1];
            costs[region][^1] = unfilled + (ranks - 1) * place;
            for (var bidder = 0; bidder < proposals[region].Length; bidder++)
                if (proposals[region][bidder] is { Rank: { } rank })
                    costs[region][bidder] =
                        rank * place + (values[region][bidder] is { } value ? value * allRanks : lacking);
        }
        return costs;
    }

    /// <summary>What the winners' sum is over, as whole numbers where less is better; null where it has no value.</summary>
    private static BigInteger?[][] ValuesOf(RankingMethod method, ProposalResult?[][] proposals)
    {
        var exact = proposals
            .Select(region => region.Select(item => item is null ? null : RankedValue.Of(method, item)).ToArray())
            .ToArray();
        var parts = BigInteger.One;
        foreach (var value in exact.SelectMany(region => region).OfType<Fraction>())
            parts *= value.Denominator / BigInteger.GreatestCommonDivisor(parts, value.Denominator);
        var whole = exact
            .Select(region =>
                region.Select(value =>
                    value is { } some ? some.Numerator * (parts / some.Denominator) : (BigInteger?)null
                )
            )
            .Select(region => region.ToArray())
            .ToArray();
        if (method != RankingMethod.HighestTotal)
            return whole;
        var highest = Largest(whole.SelectMany(region => region));
        return [.. whole.Select(region => region.Select(value => highest - value).ToArray())];
    }

    private static BigInteger Largest(IEnumerable<BigInteger?> values) =>
        values.Aggregate(BigInteger.Zero, (most, value) => value > most ? value.Value : most);
}
