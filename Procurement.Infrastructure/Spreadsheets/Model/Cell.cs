using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>One cell.</summary>
/// <param name="Look">How it looks, and whether it may be filled in.</param>
internal abstract record Cell(Look Look);

/// <summary>Words.</summary>
internal sealed record TextCell(string Text, Look Look = Look.Plain) : Cell(Look);

/// <summary>A number that stands.</summary>
internal sealed record NumberCell(Fraction Value, Look Look) : Cell(Look);

/// <summary>A number that is worked out again when something that it rests on changes.</summary>
/// <param name="Formula">The formula, without the sign of equality, in the language of the file format.</param>
/// <param name="Value">What it comes to, exactly; viewers that work nothing out show it.</param>
internal sealed record FormulaCell(string Formula, Fraction Value, Look Look) : Cell(Look);

/// <summary>How a cell looks. The order is that of the formats in the file.</summary>
internal enum Look
{
    /// <summary>Words on as many lines as they need.</summary>
    Plain,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>A heading of a column.</summary>
    Heading,

    /// <summary>Words of a row that sums up.</summary>
    Strong,

    /// <summary>Points.</summary>
    Points,

    /// <summary>Points of a row that sums up.</summary>
    StrongPoints,

    /// <summary>Points that stand although others like them are worked out.</summary>
    Held,

    /// <summary>A figure before its rounding.</summary>
    Exact,

    /// <summary>An amount.</summary>
    Money,

    /// <summary>An amount that stands although others like it are worked out.</summary>
    HeldMoney,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A whole number that stands although others like it are worked out.</summary>
    HeldWhole,

    /// <summary>A number to be filled in.</summary>
    EntryNumber,

    /// <summary>Words to be filled in.</summary>
    EntryText,
}
