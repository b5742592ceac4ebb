using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>What stands on a sheet for one leaf: it is saved by itself, so two tabs on different leaves never meet.</summary>
public sealed class SheetField
{
    private SheetField() { }

    internal SheetField(string criterion, int position)
    {
        Criterion = criterion;
        Position = position;
    }

    /// <summary>The leaf.</summary>
    public string Criterion { get; private set; } = "";

    /// <summary>Place of the leaf in its step, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Points or level; null: not scored yet.</summary>
    public Points? Value { get; private set; }

    /// <summary>Why; empty: none yet.</summary>
    public string Comment { get; private set; } = "";

    /// <summary>The evaluator's own note; nobody else ever reads it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether the evaluator means to look at it again; nobody else ever knows.</summary>
    public bool LookAgain { get; private set; }

    /// <summary>Raised by each save; 0 for a leaf that was never saved.</summary>
    public int Version { get; private set; }

    /// <summary>When it was saved last.</summary>
    public DateTimeOffset SavedAt { get; private set; }

    internal bool Says(Points? value, WrittenField written) =>
        Version > 0
        && Value == value
        && Comment == (written.Comment ?? "")
        && Note == (written.Note ?? "")
        && LookAgain == written.LookAgain;

    internal void Save(Points? value, WrittenField written, DateTimeOffset now)
    {
        Value = value;
        Comment = written.Comment ?? "";
        Note = written.Note ?? "";
        LookAgain = written.LookAgain;
        SavedAt = now;
        Version++;
    }
}

/// <summary>One mark, in points or levels.</summary>
public sealed record SheetMark(string Criterion, Points Value);

/// <summary>What an evaluator writes for one leaf, not yet checked.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">Points or level; null: none yet.</param>
/// <param name="Comment">Why; null: none yet.</param>
/// <param name="Note">A note for the evaluator alone; null: none.</param>
/// <param name="LookAgain">Whether they mean to look at it again; for the evaluator alone.</param>
public sealed record WrittenField(
    string Criterion,
    Fraction? Mark,
    string? Comment = null,
    string? Note = null,
    bool LookAgain = false
);

/// <summary>What an evaluator writes for one leaf, and on what they wrote it.</summary>
/// <param name="Field">What is written.</param>
/// <param name="Version">Version of the field that was read; 0: it had never been saved.</param>
public sealed record ReadField(WrittenField Field, int Version);
