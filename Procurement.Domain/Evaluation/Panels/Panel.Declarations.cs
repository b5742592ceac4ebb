using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>What its members declared, and what follows from it.</summary>
public sealed partial class Panel
{
    private readonly List<DeclaredConflict> conflicts = [];
    private readonly List<Declaration> declarations = [];
    private readonly List<DeclarationFinding> findings = [];

    /// <summary>The conflicts; a pair in conflict stays in conflict.</summary>
    public IReadOnlyList<DeclaredConflict> Conflicts => conflicts;

    /// <summary>Every answer, the oldest first.</summary>
    public IReadOnlyList<Declaration> Declarations => declarations;

    /// <summary>Everything that was found on answers of "unsure", the oldest first.</summary>
    public IReadOnlyList<DeclarationFinding> Findings => findings;

    /// <summary>Whether an evaluator is in conflict with a bidder.</summary>
    public bool IsInConflict(string evaluator, string bidder) =>
        conflicts.Exists(conflict => conflict.Evaluator == evaluator && conflict.Bidder == bidder);

    /// <summary>Whether an evaluator is in conflict with any bidder; then they see no totals, ranks, price points or
    /// winner before the award is signed.</summary>
    public bool IsInConflict(string evaluator) => conflicts.Exists(conflict => conflict.Evaluator == evaluator);

    /// <summary>Whether the newest answer lets an evaluator see and score a bidder.</summary>
    public bool IsCleared(string evaluator, string bidder) =>
        !IsInConflict(evaluator, bidder) && NewestOf(evaluator, bidder) is { IsCleared: true };

    /// <summary>Why an evaluator may not score a bidder: evaluator.not-assigned, evaluator.conflict-declared; null:
    /// they may, where they declared it.</summary>
    public Refusal? Bars(string evaluator, string bidder) =>
        Find(evaluator) is null ? new Refusal("evaluator.not-assigned", evaluator)
        : IsInConflict(evaluator, bidder) ? new Refusal("evaluator.conflict-declared", evaluator, bidder)
        : null;

    /// <summary>A conflict as a case on paper holds it: without a text that was confirmed. Refuses
    /// evaluator.not-assigned. Declaring twice changes nothing.</summary>
    public Refusal? DeclareConflict(string evaluator, string bidder, DateTimeOffset now)
    {
        if (Find(evaluator) is null)
            return new Refusal("evaluator.not-assigned", evaluator);
        if (IsInConflict(evaluator, bidder))
            return null;
        conflicts.Add(new DeclaredConflict(evaluator, bidder, now));
        Changed();
        return null;
    }

    /// <summary>
    /// An evaluator answers for a bidder; the newest answer counts, but a conflict stands whatever is answered later.
    /// Refuses evaluator.not-assigned, evaluator.conflict-declared, declaration.with-missing (declared or unsure, and not
    /// said with what), version.stale (another text was read), declaration.not-confirmed.
    /// </summary>
    public Refusal? Declare(string evaluator, string bidder, InterestAnswer answer, DateTimeOffset now) =>
        Bars(evaluator, bidder) ?? Answer(evaluator, bidder, answer, now);

    private Refusal? Answer(string evaluator, string bidder, InterestAnswer answer, DateTimeOffset now)
    {
        if (answer.Answer != InterestKind.None && string.IsNullOrWhiteSpace(answer.With))
            return new Refusal("declaration.with-missing", bidder);
        if (DeclarationText.Interest.Bars(answer.Confirmation) is { } unconfirmed)
            return unconfirmed;
        declarations.Add(new Declaration(declarations.Count + 1, evaluator, bidder, answer, now));
        if (answer.Answer == InterestKind.Declared)
            conflicts.Add(new DeclaredConflict(evaluator, bidder, now));
        if (answer.Answer == InterestKind.Unsure)
            foreach (var decides in new[] { Role.ProcurementLead, Role.Approver })
                Tell(decides, PanelNoticeKind.Unsure, evaluator, bidder, [], 0, now);
        Changed();
        return null;
    }

    /// <summary>
    /// The lead or the approver decides on an answer of "unsure". It is cleared once both find no conflict; one of them
    /// finding one makes it one. Refuses declaration.not-unsure, declaration.already-decided (in that role),
    /// reason.missing.
    /// </summary>
    public Refusal? Decide(
        string evaluator,
        string bidder,
        bool isConflict,
        string reason,
        Person by,
        DateTimeOffset now
    )
    {
        if (
            IsInConflict(evaluator, bidder)
            || NewestOf(evaluator, bidder) is not { Answer: InterestKind.Unsure } declaration
        )
            return new Refusal("declaration.not-unsure", evaluator, bidder);
        var found = findings.FindAll(one => one.Declaration == declaration.Number);
        if (found.Exists(one => one.Role == by.Role))
            return new Refusal("declaration.already-decided", evaluator, bidder);
        if (string.IsNullOrWhiteSpace(reason))
            return new Refusal("reason.missing");
        findings.Add(new DeclarationFinding(declaration.Number, by.Role!.Value, by.Id, isConflict, reason, now));
        if (isConflict)
            conflicts.Add(new DeclaredConflict(evaluator, bidder, now));
        else
            declaration.IsCleared = found.Count > 0;
        Changed();
        return null;
    }

    /// <summary>The newest answer of an evaluator, or of the chair, for a bidder; null: none yet.</summary>
    public Declaration? NewestOf(string evaluator, string bidder) =>
        declarations.FindLast(one => one.Evaluator == evaluator && one.Bidder == bidder);
}
