using Procurement.Domain.Awards;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Awards;

/// <summary>An award as those who decide on it see it.</summary>
public sealed record AwardDetails
{
    /// <summary>How far it has come; null: nothing is recommended yet, and this is what would be.</summary>
    public AwardState? State { get; init; }

    /// <summary>Raised by every change; 0 before the recommendation.</summary>
    public int Version { get; init; }

    /// <summary>The regions in the call's order.</summary>
    public required IReadOnlyList<AwardedRegion> Regions { get; init; }

    /// <summary>Every act so far, oldest first.</summary>
    public IReadOnlyList<AwardDecision> Decisions { get; init; } = [];

    /// <summary>The last day of the standstill; null: there is none, or it has not begun.</summary>
    public DateOnly? StandstillEnds { get; init; }

    /// <summary>Disputes that are not decided.</summary>
    public required int OpenDisputes { get; init; }

    internal static AwardDetails Of(IReadOnlyList<AwardedRegion> regions, int openDisputes) =>
        new() { Regions = regions, OpenDisputes = openDisputes };
}

/// <summary>One region of an award.</summary>
/// <param name="Region">Code of the region.</param>
/// <param name="Winner">Identifier of the winner; null: nobody.</param>
/// <param name="Code">Why there is no winner; null where there is one.</param>
/// <param name="PassedOver">All that rank above the winner, best first, with why.</param>
/// <param name="IsSingleBid">Whether one proposal alone is ranked: approval then needs a reason.</param>
/// <param name="FlaggedPrices">Bidders whose price is flagged as abnormally low.</param>
/// <param name="UnexplainedPrices">Of these, those not found explained yet.</param>
/// <param name="IsOutdated">Whether the region was ranked again since, or has to be.</param>
/// <param name="Agreement">The signed agreement, with the end of planning and transition; null: not signed.</param>
/// <param name="NoAwardReason">Why nothing is awarded after all; null: that was not decided.</param>
public sealed record AwardedRegion(
    string Region,
    string? Winner,
    string? Code,
    IReadOnlyList<PassedOver> PassedOver,
    bool IsSingleBid,
    IReadOnlyList<string> FlaggedPrices,
    IReadOnlyList<string> UnexplainedPrices,
    bool IsOutdated,
    SignedAgreement? Agreement,
    BilingualText? NoAwardReason
)
{
    internal static AwardedRegion Of(
        RegionAward region,
        AwardEntry? entry,
        EvaluationFile file,
        IReadOnlyList<PriceReview> reviews
    )
    {
        var flagged = LowPrices.FlaggedIn(file).ToList();
        var explained = reviews
            .Where(review => review.Competition == file.Competition.Id && review.IsExplained == true)
            .Select(review => review.Bidder);
        return new(
            region.Region,
            region.Bidder,
            region.Code,
            region.PassedOver,
            SingleBid.Is(file),
            flagged,
            [.. flagged.Except(explained)],
            entry is not null && (file.Competition.IsRankingStale || entry.Ranking != file.Competition.Rankings.Count),
            entry?.Agreement,
            entry?.NoAwardReason
        );
    }
}
