using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Reports;

/// <summary>What the reports over all regions of a recommended call have in common. Not for bidders.</summary>
public abstract record CallReport : Report
{
    /// <summary>All bidders that the report names.</summary>
    public required ImmutableArray<NamedBidder> Bidders { get; init; }

    /// <summary>The regions, in the call's order.</summary>
    public required ImmutableArray<RegionOutcome> Regions { get; init; }

    /// <summary>Most regions for one bidder; null: no limit.</summary>
    public int? MostRegionsPerBidder { get; init; }

    /// <summary>When the recommendation was worked out.</summary>
    public required DateTimeOffset RecommendedAt { get; init; }

    /// <summary>Why no report over all regions rests on the record: award.not-recommended, award.regions-incomplete,
    /// ranking.stale, award.outdated; null: one does.</summary>
    public static Refusal? Bars(CallRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Award is not { } award
            ? new Refusal("award.not-recommended", record.Call.Terms.Reference)
            : award.BarsAsOutdated(record.Competitions);
    }
}

/// <summary>Reads out of a call's record what its reports over all regions hold.</summary>
internal static class CallReading
{
    public static ReportHead Head(CallRecord record) =>
        CallHead.Of(
            record.Programme,
            record.Call,
            record
                .Competitions.Select(file => RecordedInstants.Latest(record, file))
                .Concat(record.Award!.Decisions.Select(decision => decision.At))
                .Concat(record.Award.Entries.Select(entry => entry.Agreement?.SignedAt).OfType<DateTimeOffset>())
                .Concat(record.Award.Entries.Select(entry => entry.NoAwardAt).OfType<DateTimeOffset>())
                .Max()
        );

    public static ImmutableArray<RegionOutcome> Regions(CallRecord record) =>
        [.. record.Award!.Entries.OrderBy(entry => entry.Position).Select(entry => RegionOutcome.Of(record, entry))];

    /// <summary>Those among the call's bidders, in the programme's order.</summary>
    public static ImmutableArray<NamedBidder> Named(CallRecord record, IEnumerable<string> bidders)
    {
        var named = bidders.ToHashSet();
        return
        [
            .. record
                .Bidders.Where(one => named.Contains(one.Bidder))
                .Select(one => new NamedBidder(one.Bidder, one.Facts)),
        ];
    }
}
