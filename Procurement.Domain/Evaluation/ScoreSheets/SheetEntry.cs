using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>One line of a sheet's history; lines are only ever added.</summary>
/// <param name="Number">1 for the first of the sheet.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Criterion">The leaf; null where it happened to the whole sheet.</param>
/// <param name="Value">The mark that was written, or that was made void; null: none.</param>
/// <param name="Comment">The comment beside it; null: none.</param>
/// <param name="Reason">Why; null for what needs none.</param>
/// <param name="By">Identifier of the evaluator or, of what others do, of the person.</param>
/// <param name="At">When.</param>
public sealed record SheetEntry(
    int Number,
    SheetEntryKind Kind,
    string? Criterion,
    Points? Value,
    string? Comment,
    string? Reason,
    string By,
    DateTimeOffset At
);

/// <summary>What may happen to a sheet.</summary>
public enum SheetEntryKind
{
    /// <summary>A mark or its comment was written.</summary>
    Written,

    /// <summary>The sheet was handed in.</summary>
    Locked,

    /// <summary>The evaluator asked to have it back.</summary>
    UnlockAsked,

    /// <summary>The lead gave it back.</summary>
    Unlocked,

    /// <summary>A mark counts no more.</summary>
    Voided,

    /// <summary>It may be written again after a step was reopened.</summary>
    Reopened,
}
