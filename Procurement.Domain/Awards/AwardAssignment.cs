using System.Collections.Immutable;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>Who is recommended in each region of a call.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 9. Exactly optimal: no region is decided before the others.</remarks>
public static class AwardAssignment
{
    /// <summary>One entry a region, in the call's order.</summary>
    public static ImmutableArray<RegionAward> Decide(AwardInput input)
    {
        var open = input.Regions.Where(region => !IsFirstRankShared(region)).ToImmutableArray();
        var choices = input.MostRegionsPerBidder is { } cap
            ? CappedChoice.Of(input.Method, cap, open)
            : open.ToDictionary(region => region.Region, BestOf);
        return
        [
            .. input.Regions.Select(region =>
                choices.TryGetValue(region.Region, out var choice)
                    ? AwardOf(region, choice)
                    : new RegionAward { Region = region.Region, Code = RegionAward.TieUnresolved }
            ),
        ];
    }

    private static bool IsFirstRankShared(RegionRanking region) =>
        region.Ranking.Ranked.Count(proposal => proposal.Rank == 1) > 1;

    private static RegionChoice BestOf(RegionRanking region) =>
        new(region.Ranking.Ranked.FirstOrDefault(), IsTied: false);

    private static RegionAward AwardOf(RegionRanking region, RegionChoice choice) =>
        new()
        {
            Region = region.Region,
            Bidder = choice.IsTied ? null : choice.Proposal?.Bidder,
            Code =
                choice.IsTied ? RegionAward.TieUnresolved
                : choice.Proposal is null ? RegionAward.NoEligibleProposal
                : null,
            PassedOver =
            [
                .. region
                    .Ranking.Ranked.Where(proposal => choice.Proposal is null || proposal.Rank < choice.Proposal.Rank)
                    .Select(proposal => new PassedOver(proposal.Bidder, RegionAward.RegionCapReached)),
            ],
        };
}

/// <summary>What was chosen for a region.</summary>
/// <param name="Proposal">The chosen proposal, or null where nobody is left.</param>
/// <param name="IsTied">Whether another proposal of the same rank would be as good in everything.</param>
internal readonly record struct RegionChoice(ProposalResult? Proposal, bool IsTied);
