using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>
/// What one document says, in reading order, in one language. It knows nothing of pages or of PDF: whoever
/// prints it decides where lines break.
/// </summary>
public sealed record ReportDocument
{
    /// <summary>Language of the whole document; a run in the other language says so itself.</summary>
    public required Language Language { get; init; }

    /// <summary>A report, or a letter: no title block, and headings in the size of its text.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>Title in the properties of the file and in the title bar: kind, region or bidder, reference.</summary>
    public required string Title { get; init; }

    /// <summary>The buyer; author in the properties of the file.</summary>
    public required string Author { get; init; }

    /// <summary>Title of the call; subject in the properties of the file.</summary>
    public required string Subject { get; init; }

    /// <summary>Date of the data, never of the printing.</summary>
    public required DateTimeOffset DataAt { get; init; }

    /// <summary>Top of page one.</summary>
    public required Masthead Masthead { get; init; }

    /// <summary>Header from page two on: what the document is, and the call and region.</summary>
    public required RunningHeader Header { get; init; }

    /// <summary>Footer of every page.</summary>
    public required RunningFooter Footer { get; init; }

    /// <summary>The body, in reading order.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}

/// <summary>How a document begins.</summary>
public enum DocumentForm
{
    /// <summary>Kind, title and subtitle under the buyer's name; the title is the H1.</summary>
    Report,

    /// <summary>The buyer's name, then the blocks; a <see cref="LetterSubject"/> is the H1.</summary>
    Letter,
}

/// <summary>Buyer, mark, and the title block of page one.</summary>
/// <param name="Buyer">Name of the buyer.</param>
/// <param name="Mark">"Synthetic data / Données fictives" in a box, or null.</param>
/// <param name="Kind">Kind of document; first line of the H1.</param>
/// <param name="Title">Title; the H1.</param>
/// <param name="Subtitle">Line under the title.</param>
public sealed record Masthead(string Buyer, string? Mark, string Kind, string Title, RichText Subtitle);

/// <summary>Left and right text of the header.</summary>
public sealed record RunningHeader(string Left, string Right);

/// <summary>Footer: lines at the left (plan's hash, later the verification code), the mark in the middle.</summary>
public sealed record RunningFooter(IReadOnlyList<string> Left, string? Mark);
