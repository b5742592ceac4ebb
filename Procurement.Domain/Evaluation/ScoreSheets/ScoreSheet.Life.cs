using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.ScoreSheets;

/// <summary>How a sheet is handed in, given back, made void and written again; and its history.</summary>
public sealed partial class ScoreSheet
{
    private readonly List<SheetEntry> history = [];

    /// <summary>When it was handed in; null while it may change.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>When it was made void; null: it counts.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>When the evaluator asked to have it back; null: they did not, or have it.</summary>
    public DateTimeOffset? UnlockAskedAt { get; private set; }

    /// <summary>How many lines its history has.</summary>
    public int Entries { get; private set; }

    /// <summary>Everything that happened to it, the oldest first. It comes along only where it is asked for; else it holds
    /// what happened since the sheet was loaded.</summary>
    public IReadOnlyList<SheetEntry> History => history;

    /// <summary>Whether it was handed in and counts.</summary>
    public bool IsHandedIn => LockedAt is not null && VoidedAt is null;

    /// <summary>
    /// Hands the sheet in. Refuses sheet.locked and, all leaves together, score.missing and sheet.reason-missing.
    /// </summary>
    public ImmutableArray<Refusal> Lock(SheetDemands demands, DateTimeOffset now)
    {
        if (Bars() is { } barred)
            return [barred];
        var lacking = demands.Leaves.SelectMany(leaf => Lacks(leaf.Id, demands)).ToImmutableArray();
        if (!lacking.IsEmpty)
            return lacking;
        LockedAt = now;
        Enter(SheetEntryKind.Locked, null, null, null, null, Evaluator, now);
        Changed();
        return [];
    }

    /// <summary>The evaluator asks to have the sheet back. Refuses sheet.not-locked, reason.missing.</summary>
    public Refusal? AskToUnlock(string reason, DateTimeOffset now)
    {
        if (!IsHandedIn)
            return new Refusal("sheet.not-locked");
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("reason.missing");
        UnlockAskedAt = now;
        Enter(SheetEntryKind.UnlockAsked, null, null, null, reason, Evaluator, now);
        Changed();
        return null;
    }

    /// <summary>The lead gives the sheet back. Refuses sheet.not-locked, sheet.unlock-not-asked, reason.missing.</summary>
    public Refusal? Unlock(string reason, string by, DateTimeOffset now)
    {
        if (!IsHandedIn)
            return new Refusal("sheet.not-locked");
        if (UnlockAskedAt is null)
            return new Refusal("sheet.unlock-not-asked");
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("reason.missing");
        LockedAt = null;
        UnlockAskedAt = null;
        Enter(SheetEntryKind.Unlocked, null, null, null, reason, by, now);
        Changed();
        return null;
    }

    /// <summary>Takes every mark off the sheet for good, and keeps them in its history. What is void stays void.</summary>
    public void Void(string reason, string by, DateTimeOffset now)
    {
        if (VoidedAt is not null)
            return;
        if (fields.Count == 0)
            Enter(SheetEntryKind.Voided, null, null, null, reason, by, now);
        foreach (var field in fields)
            Enter(SheetEntryKind.Voided, field.Criterion, field.Value, field.Comment, reason, by, now);
        fields.Clear();
        (VoidedAt, LockedAt, UnlockAskedAt) = (now, null, null);
        Changed();
    }

    /// <summary>Lets the evaluator write again after the step was reopened; what stands stays. Refuses sheet.not-locked,
    /// reason.missing.</summary>
    public Refusal? Reopen(string reason, string by, DateTimeOffset now)
    {
        if (!IsHandedIn)
            return new Refusal("sheet.not-locked");
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("reason.missing");
        (LockedAt, UnlockAskedAt) = (null, null);
        Enter(SheetEntryKind.Reopened, null, null, null, reason, by, now);
        Changed();
        return null;
    }

    private Refusal? Bars() =>
        VoidedAt is not null ? new Refusal("sheet.voided")
        : LockedAt is not null ? new Refusal("sheet.locked")
        : null;

    private IEnumerable<Refusal> Lacks(string leaf, SheetDemands demands)
    {
        if (Mark(leaf) is null)
            yield return new Refusal("score.missing", leaf) { Subject = About(leaf) };
        if (!demands.IsEnough(Field(leaf)?.Comment ?? ""))
            yield return new Refusal("sheet.reason-missing", leaf, Math.Max(1, demands.ShortestComment ?? 0))
            {
                Subject = About(leaf),
            };
    }

    private void Enter(
        SheetEntryKind kind,
        string? criterion,
        Points? value,
        string? comment,
        string? reason,
        string by,
        DateTimeOffset now
    ) => history.Add(new SheetEntry(++Entries, kind, criterion, value, comment, reason, by, now));
}
