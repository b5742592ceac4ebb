using System.Collections.Immutable;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>All regions of a call side by side: what came, who is ranked where with which total and price, and who would
/// hold more regions than the call allows. For lead, approver, fairness monitor and auditors.</summary>
public sealed record ComparisonReport : CallReport
{
    /// <summary>Every bidder that submitted anywhere, in the programme's order, with what it came to.</summary>
    public required ImmutableArray<BidderAcross> Across { get; init; }

    /// <summary>Whether there is anything to compare: a CFP of more than one region.</summary>
    public static bool IsFor(Solicitation call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return call.Terms.Kind == CallKind.CallForProposals && call.Terms.Regions.Count > 1;
    }

    /// <summary>The comparison of a call's regions.</summary>
    /// <exception cref="InvalidOperationException">No report over all regions rests on the record.</exception>
    public static ComparisonReport Of(CallRecord record)
    {
        if (Bars(record) is { } barred)
            throw new InvalidOperationException(barred.Code);
        var regions = CallReading.Regions(record);
        var bidders = CallReading.Named(
            record,
            regions.SelectMany(region => region.Ranking.Proposals).Select(proposal => proposal.Bidder)
        );
        return new()
        {
            Head = CallReading.Head(record),
            Bidders = bidders,
            Regions = regions,
            MostRegionsPerBidder = record.Call.Terms.MostRegionsPerBidder,
            RecommendedAt = record.Award!.RecommendedAt,
            Across = [.. bidders.Select(one => BidderAcross.Of(one.Bidder, regions))],
        };
    }
}

/// <summary>One bidder over the regions of a call.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Submitted">Regions in which it submitted, also late.</param>
/// <param name="Ranked">Regions in which it is ranked.</param>
/// <param name="First">Regions in which it holds the first rank, alone or shared.</param>
/// <param name="Recommended">Regions that it is recommended for.</param>
public sealed record BidderAcross(string Bidder, int Submitted, int Ranked, int First, int Recommended)
{
    internal static BidderAcross Of(string bidder, ImmutableArray<RegionOutcome> regions)
    {
        var results = regions.Select(region => region.Ranking.Of(bidder)).ToList();
        return new(
            bidder,
            results.Count(result => result is not null),
            results.Count(result => result?.Rank is not null),
            results.Count(result => result?.Rank == 1),
            regions.Count(region => region.Winner?.Bidder == bidder)
        );
    }
}
