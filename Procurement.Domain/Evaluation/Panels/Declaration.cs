using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>The answer of an evaluator, or of the chair, whether they are in conflict with one bidder. Answers are only ever added: the newest
/// one of a pair counts.</summary>
public sealed class Declaration
{
    private Declaration() { }

    internal Declaration(int number, string evaluator, string bidder, InterestAnswer answer, DateTimeOffset now)
    {
        Number = number;
        Evaluator = evaluator;
        Bidder = bidder;
        Answer = answer.Answer;
        With = answer.With;
        TextVersion = answer.Confirmation.TextVersion;
        Language = answer.Confirmation.Language;
        TypedName = answer.Confirmation.TypedName;
        DeclaredAt = now;
        IsCleared = answer.Answer == InterestKind.None;
    }

    /// <summary>1 for the first of the panel.</summary>
    public int Number { get; private set; }

    /// <summary>Identifier of the evaluator; of the chair, of their account.</summary>
    public string Evaluator { get; private set; } = "";

    /// <summary>Identifier of the bidder.</summary>
    public string Bidder { get; private set; } = "";

    /// <summary>The answer.</summary>
    public InterestKind Answer { get; private set; }

    /// <summary>What the conflict is, or may be, with; null where there is none.</summary>
    public string? With { get; private set; }

    /// <summary>Version of the text that was confirmed.</summary>
    public string TextVersion { get; private set; } = "";

    /// <summary>Language in which it was read.</summary>
    public Language Language { get; private set; }

    /// <summary>The name as the person typed it to confirm.</summary>
    public string TypedName { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset DeclaredAt { get; private set; }

    /// <summary>Whether the evaluator may see and score the bidder: the answer was none, or the lead and the approver both
    /// found no conflict.</summary>
    public bool IsCleared { get; internal set; }
}

/// <summary>What the lead or the approver found on an answer of "unsure".</summary>
/// <param name="Declaration">Number of the declaration.</param>
/// <param name="Role">In which role they decided.</param>
/// <param name="Person">Identifier of the person.</param>
/// <param name="IsConflict">Whether they found a conflict.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record DeclarationFinding(
    int Declaration,
    Role Role,
    string Person,
    bool IsConflict,
    string Reason,
    DateTimeOffset At
);

/// <summary>A declared conflict of interest; it takes the pair out of lists, counts, means and quorums.</summary>
public sealed record DeclaredConflict(string Evaluator, string Bidder, DateTimeOffset DeclaredAt);

/// <summary>An answer, not yet checked.</summary>
/// <param name="Answer">None, declared or unsure.</param>
/// <param name="With">What the conflict is with; not asked for none.</param>
/// <param name="Confirmation">How it was confirmed.</param>
public sealed record InterestAnswer(InterestKind Answer, string? With, TypedConfirmation Confirmation);

/// <summary>How a person confirmed a text.</summary>
/// <param name="TextVersion">Version of the text that they read.</param>
/// <param name="Language">Language in which they read it.</param>
/// <param name="TypedName">Their name as they typed it.</param>
public sealed record TypedConfirmation(string TextVersion, Language Language, string TypedName);

/// <summary>The three answers.</summary>
public enum InterestKind
{
    /// <summary>No conflict of interest.</summary>
    None,

    /// <summary>A conflict, with what is said beside it.</summary>
    Declared,

    /// <summary>The person does not know; the lead and the approver decide.</summary>
    Unsure,
}
