using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>A workbook, as far as this service writes one: what stands in it, not how the file is put together.</summary>
internal sealed record Workbook
{
    /// <summary>Its title, in its properties.</summary>
    public required string Title { get; init; }

    /// <summary>Whose it is.</summary>
    public required string Creator { get; init; }

    /// <summary>The language of its words.</summary>
    public required Language Language { get; init; }

    /// <summary>The instant of its data; written as the one of its making.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>ISO 4217 code of its amounts.</summary>
    public required string Currency { get; init; }

    /// <summary>Its sheets, in order.</summary>
    public required IReadOnlyList<Sheet> Sheets { get; init; }
}

/// <summary>One sheet.</summary>
internal sealed record Sheet
{
    /// <summary>Its name, unique in the workbook.</summary>
    public required string Name { get; init; }

    /// <summary>Widths of its columns, in characters.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>Columns that nobody needs to see, from 1.</summary>
    public IReadOnlyList<int> HiddenColumns { get; init; } = [];

    /// <summary>Its rows; null: an empty cell.</summary>
    public required IReadOnlyList<IReadOnlyList<Cell?>> Rows { get; init; }

    /// <summary>The row of its headings, from 1; it stays in sight and is printed on each page. 0: it has none.</summary>
    public int HeadingRow { get; init; }

    /// <summary>Whether everything from the headings down is one table, in which each heading stands once.</summary>
    public bool IsTable { get; init; }

    /// <summary>Whether only cells that are meant to be filled in may change.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether people do not get to see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What may be entered where.</summary>
    public IReadOnlyList<EntryRule> Entries { get; init; } = [];
}

/// <summary>What may be entered in a cell.</summary>
/// <param name="Cell">Which cell.</param>
/// <param name="Highest">The highest number; the lowest is 0.</param>
/// <param name="List">The cells that hold what may be chosen; null: any number up to the highest.</param>
/// <param name="Title">Heading of the message beside it.</param>
/// <param name="Message">What may be entered, in words.</param>
internal sealed record EntryRule(string Cell, string Highest, string? List, string Title, string Message);
