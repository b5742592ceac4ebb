using System.Collections.Immutable;
using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>
/// What the limit of regions does to the first rank of one region, and what it would cost the call as a whole to decide
/// that one question the other way and all else as well as it can be.
/// </summary>
/// <param name="Region">Code of the region.</param>
/// <param name="First">The first rank.</param>
/// <param name="Next">The second rank, by the published order; null: nobody else is ranked.</param>
/// <param name="Lost">By how much the second rank is worse in what the plan ranks by; null where one has no value.</param>
/// <param name="IsPassedOver">Whether the best choice for the call passes the first rank over.</param>
/// <param name="FewerRegions">Regions filled fewer, if this were decided the other way.</param>
/// <param name="WorseSum">By how much the sum would be worse then, in what the plan ranks by; zero: it is equal, and the
/// earlier region takes the better rank. Null: not as many regions would be filled, or not as many by proposals that have a
/// value, so that the sums do not compare.</param>
public sealed record CapEffect(
    string Region,
    ProposalResult First,
    ProposalResult? Next,
    Fraction? Lost,
    bool IsPassedOver,
    int FewerRegions,
    Fraction? WorseSum
);

/// <summary>Why the choice under a limit of regions is the best one: each first rank is tried the other way.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 9. It explains a choice and never makes one.</remarks>
public static class CapEffects
{
    /// <summary>One entry for each region that takes part in the choice and has a first rank, in the call's order; empty
    /// where the call has no limit.</summary>
    public static ImmutableArray<CapEffect> Of(AwardInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.MostRegionsPerBidder is not { } cap)
            return [];
        var open = input
            .Regions.Where(region => region.Ranking.Ranked.Count(proposal => proposal.Rank == 1) <= 1)
            .ToImmutableArray();
        var proposals = CappedChoice.ProposalsByBidder(open);
        var costs = AssignmentCosts.Of(input.Method, proposals);
        var best = new LeastCostAssignment(costs, cap);
        var sum = SumOf(input.Method, proposals, best);
        var effects = ImmutableArray.CreateBuilder<CapEffect>();
        for (var region = 0; region < open.Length; region++)
        {
            var ranked = open[region].Ranking.Ranked.Take(2).ToList();
            if (ranked.Count == 0)
                continue;
            var first = Array.FindIndex(proposals[region], proposal => proposal?.Bidder == ranked[0].Bidder);
            var passedOver = best.ChoiceOf(region) != first;
            var other = new LeastCostAssignment(Turned(costs, region, first, passedOver), cap);
            var otherwise = SumOf(input.Method, proposals, other);
            effects.Add(
                new(
                    open[region].Region,
                    ranked[0],
                    ranked.ElementAtOrDefault(1),
                    LostBetween(input.Method, ranked),
                    passedOver,
                    sum.Filled - otherwise.Filled,
                    (sum.Filled, sum.Valued) == (otherwise.Filled, otherwise.Valued)
                        ? RankedValue.Lead(input.Method, sum.Sum, otherwise.Sum)
                        : null
                )
            );
        }
        return effects.ToImmutable();
    }

    /// <summary>The same costs with the first rank of one region kept where it was passed over, or the reverse.</summary>
    private static BigInteger?[][] Turned(BigInteger?[][] costs, int region, int first, bool keep)
    {
        var turned = costs.ToArray();
        turned[region] =
        [
            .. costs[region].Select((cost, bidder) => bidder == first == keep ? cost : (BigInteger?)null),
        ];
        return turned;
    }

    private static (int Filled, int Valued, Fraction Sum) SumOf(
        RankingMethod method,
        ProposalResult?[][] proposals,
        LeastCostAssignment assignment
    )
    {
        var chosen = Enumerable
            .Range(0, proposals.Length)
            .Where(region => assignment.ChoiceOf(region) >= 0)
            .Select(region => RankedValue.Of(method, proposals[region][assignment.ChoiceOf(region)]!))
            .ToList();
        var values = chosen.OfType<Fraction>().ToList();
        return (chosen.Count, values.Count, values.Aggregate(Fraction.Zero, (sum, value) => sum + value));
    }

    private static Fraction? LostBetween(RankingMethod method, List<ProposalResult> ranked) =>
        ranked.Count == 2
        && RankedValue.Of(method, ranked[0]) is { } first
        && RankedValue.Of(method, ranked[1]) is { } next
            ? RankedValue.Lead(method, first, next)
            : null;
}
