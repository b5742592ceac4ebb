using System.Collections.Immutable;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>What an assignment of regions looks at.</summary>
/// <param name="Method">What the proposals are ordered by.</param>
/// <param name="MostRegionsPerBidder">The cap, at least 1; null: none.</param>
/// <param name="Regions">The regions, in the call's order, each with its ranking.</param>
public sealed record AwardInput(RankingMethod Method, int? MostRegionsPerBidder, ImmutableArray<RegionRanking> Regions);

/// <summary>One region's ranking.</summary>
public sealed record RegionRanking(string Region, RankingResult Ranking);

/// <summary>Who is recommended in one region, or why nobody is.</summary>
public sealed record RegionAward
{
    /// <summary>No proposal is left to award to.</summary>
    public const string NoEligibleProposal = "award.no-eligible-proposal";

    /// <summary>The first rank is shared, or two choices under the cap are equal: nothing is awarded by chance.</summary>
    public const string TieUnresolved = "award.tie-unresolved";

    /// <summary>The bidder already has as many regions as the call allows.</summary>
    public const string RegionCapReached = "award.region-cap-reached";

    /// <summary>Code of the region.</summary>
    public required string Region { get; init; }

    /// <summary>The winner's identifier, or null.</summary>
    public string? Bidder { get; init; }

    /// <summary>Why there is no winner; null where there is one.</summary>
    public string? Code { get; init; }

    /// <summary>All that rank above the winner, best first, with why each was passed over.</summary>
    public ImmutableArray<PassedOver> PassedOver { get; init; } = [];
}

/// <summary>A proposal that ranks above the winner and was passed over.</summary>
public sealed record PassedOver(string Bidder, string Code);
