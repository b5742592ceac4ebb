using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Qualification;

namespace Procurement.Domain.Reports;

/// <summary>What an RFQ came to: who is qualified, and why the others are not. For approver, fairness monitor and
/// auditors.</summary>
public sealed record QualificationReport : CompetitionReport
{
    /// <summary>The qualified, best first.</summary>
    public required ImmutableArray<string> Qualified { get; init; }

    /// <summary>Version of their list; null: it is not made yet.</summary>
    public int? ListVersion { get; init; }

    /// <summary>When that version was published, or null.</summary>
    public DateTimeOffset? ListPublishedAt { get; init; }

    /// <summary>Places on the short list; null: all who pass qualify.</summary>
    public int? ShortlistMaximum { get; init; }

    /// <summary>Lowest total that qualifies; null where the short list shuts nobody out.</summary>
    public Points? CutOff { get; init; }

    /// <summary>The report of an RFQ.</summary>
    /// <exception cref="InvalidOperationException">No ranking is recorded.</exception>
    public static QualificationReport Of(CallRecord record)
    {
        var reading = new CompetitionReading(record, record.In(""));
        var maximum = record.Call.Terms.ShortlistMaximum;
        var qualified =
            record.Qualified?.Bidders.OrderBy(entry => entry.Position).Select(entry => entry.Bidder).ToList()
            ?? ShortList.Qualified(reading.Ranking, maximum);
        return new()
        {
            Head = reading.HeadWithActs(),
            Bidders = reading.BiddersNamed([]),
            Submissions = reading.Submissions(),
            Team = reading.Team(),
            Acts = reading.Acts,
            Unmet = reading.Unmet(),
            Ranking = reading.Ranking,
            RankedAt = reading.RankedAt,
            Spreads = reading.Spreads(),
            Leaves = reading.Leaves(),
            Qualified = [.. qualified],
            ListVersion = record.Qualified?.ListVersion,
            ListPublishedAt = record.Qualified?.PublishedAt,
            ShortlistMaximum = maximum,
            CutOff = ShortList.CutOff(reading.Ranking, maximum),
        };
    }
}
