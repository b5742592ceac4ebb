namespace Procurement.Infrastructure.Reporting.Documents.Model;

/// <summary>A table with a caption, a head, and rows whose first cell is their header.</summary>
public sealed record DataTable : Block
{
    /// <summary>"Table 6. Technical scores by criterion and bidder".</summary>
    public required RichText Caption { get; init; }

    /// <summary>The columns, left to right.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>The rows, top to bottom.</summary>
    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>Less padding: for more than ten rows, or long text.</summary>
    public bool Tight { get; init; }

    /// <summary>Begins a page unless most of the one before is free: for a table that fills most of one.</summary>
    public bool NewPage { get; init; }
}

/// <summary>One column.</summary>
/// <param name="Head">Lines of the head; never empty.</param>
/// <param name="Alignment">Figures stand right, words left.</param>
/// <param name="Width">Width in points, padding included; null: shares what is left.</param>
public sealed record Column(IReadOnlyList<RichText> Head, Alignment Alignment = Alignment.Left, decimal? Width = null)
{
    /// <summary>A column with a head of one line.</summary>
    public Column(string head, Alignment alignment = Alignment.Left, decimal? width = null)
        : this([(RichText)head], alignment, width) { }

    /// <summary>A column with a head of one line, in its own language: a bidder's name.</summary>
    public Column(RichText head, Alignment alignment = Alignment.Left, decimal? width = null)
        : this([head], alignment, width) { }

    /// <summary>A column with a head of several lines.</summary>
    public Column(IReadOnlyList<string> head, Alignment alignment = Alignment.Left, decimal? width = null)
        : this([.. head.Select(line => (RichText)line)], alignment, width) { }
}

/// <summary>Where the text of a column stands.</summary>
public enum Alignment
{
    /// <summary>Words.</summary>
    Left,

    /// <summary>Figures: equal decimals, so the points stand in line.</summary>
    Right,
}

/// <summary>One row.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells, RowStyle Style = RowStyle.Plain);

/// <summary>How a row looks and what it stays with.</summary>
public enum RowStyle
{
    /// <summary>An ordinary row.</summary>
    Plain,

    /// <summary>Semibold on tint; stays with its first child.</summary>
    Group,

    /// <summary>A row under a group row: indented.</summary>
    Child,

    /// <summary>Semibold with a line above; stays with the row before.</summary>
    Sum,

    /// <summary>The reader's own, or the recommended one: semibold.</summary>
    Own,
}

/// <summary>One cell; each line starts anew.</summary>
public sealed record Cell(IReadOnlyList<RichText> Lines)
{
    /// <summary>A cell of one line.</summary>
    public static implicit operator Cell(string value) => new([value]);

    /// <summary>A cell of one line.</summary>
    public static implicit operator Cell(RichText value) => new([value]);

    /// <summary>A cell of one run.</summary>
    public static implicit operator Cell(Run value) => new([value]);
}
