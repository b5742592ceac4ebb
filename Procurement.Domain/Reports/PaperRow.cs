using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Reports;

/// <summary>One row of what says which documents of a call there are: rows of several kinds come in one answer, and each
/// kind fills the columns that it needs.</summary>
public sealed record PaperRow
{
    /// <summary>What the row is; one of <see cref="PaperRows"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code of the region; empty: the call has none.</summary>
    public string? Region { get; init; }

    /// <summary>Whose.</summary>
    public string? Bidder { get; init; }

    /// <summary>The step.</summary>
    public string? Step { get; init; }

    /// <summary>The evaluator.</summary>
    public string? Evaluator { get; init; }

    /// <summary>Its number.</summary>
    public long? Number { get; init; }

    /// <summary>The language.</summary>
    public string? Language { get; init; }

    /// <summary>An instant, in ticks; a place in an order.</summary>
    public long? At { get; init; }

    /// <summary>First text; a truth.</summary>
    public string? A { get; init; }

    /// <summary>Second text.</summary>
    public string? B { get; init; }
}

/// <summary>The kinds of rows.</summary>
public static class PaperRows
{
    /// <summary>A published addendum: its number.</summary>
    public const string Addendum = "addendum";

    /// <summary>There are answers.</summary>
    public const string Answers = "answers";

    /// <summary>An invitation: bidder.</summary>
    public const string Invitation = "invitation";

    /// <summary>A version of a submission: region and its place, bidder, number.</summary>
    public const string Receipt = "receipt";

    /// <summary>A letter: region, bidder, number, language, when it was sent, whether in both languages.</summary>
    public const string Letter = "letter";

    /// <summary>A debrief whose report was released: region, bidder.</summary>
    public const string Debrief = "debrief";

    /// <summary>The fairness monitor wrote something: when it was attested.</summary>
    public const string Fairness = "fairness";

    /// <summary>The newest entry of the record.</summary>
    public const string Newest = "newest";

    /// <summary>The entry of the publication.</summary>
    public const string Published = "published";

    /// <summary>A document that was issued: all that names it, kind and code, when.</summary>
    public const string Issued = "issued";
}

/// <summary>Reads which documents of a call there are in one answer of the database, whatever their number and
/// kinds.</summary>
public interface IPaperTables
{
    /// <summary>The rows of a call, in no order.</summary>
    /// <param name="call">The call.</param>
    /// <param name="bidder">The one bidder whose invitation, receipts, letters and debriefs are read; null: everybody's, and
    /// receipts of nobody.</param>
    /// <param name="publication">Name of the act that publishes a call.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyList<PaperRow>> Of(
        SolicitationId call,
        string? bidder,
        string publication,
        CancellationToken cancellation
    );
}
