using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>Who is recommended in one region, or why nobody is.</summary>
/// <param name="Region">Code of the region.</param>
/// <param name="Name">Name of the region.</param>
/// <param name="Winner">The winner's result; null: nobody.</param>
/// <param name="Code">Why there is no winner; null where there is one.</param>
/// <param name="PassedOver">All that rank above the winner, best first.</param>
public sealed record RegionRecommendation(
    string Region,
    BilingualText Name,
    ProposalResult? Winner,
    string? Code,
    ImmutableArray<PassedOver> PassedOver
)
{
    /// <summary>Days of the signed agreement; null: none is signed.</summary>
    public AgreementDates? Agreement { get; init; }

    internal IEnumerable<string> BiddersNamed =>
        PassedOver.Select(one => one.Bidder).Concat(Winner is null ? [] : [Winner.Bidder]);
}

/// <summary>From a call's award to what reports say of it.</summary>
internal static class AwardReading
{
    public static ImmutableArray<RegionRecommendation> Of(CallRecord record)
    {
        if (record.Award is not { } award)
            return [];
        return
        [
            .. award
                .Entries.OrderBy(entry => entry.Position)
                .Select(entry =>
                {
                    var reading = new CompetitionReading(record, record.In(entry.Region));
                    return new RegionRecommendation(
                        entry.Region,
                        reading.RegionOf(entry.Region).Name,
                        entry.Bidder is { } bidder ? reading.Ranking.Of(bidder) : null,
                        entry.Code,
                        [.. entry.PassedOver]
                    )
                    {
                        Agreement = entry.Agreement is { } signed ? AgreementDates.Of(signed) : null,
                    };
                }),
        ];
    }
}
