using Procurement.Domain.Common.Identity;

namespace Procurement.Domain.Evaluation.Panels;

/// <summary>Something that happened in a panel of which somebody has to be told; notices are only ever added.</summary>
/// <param name="Number">1 for the first of the panel.</param>
/// <param name="To">Whom it is for; an evaluator gets their own only.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Evaluator">Identifier of the evaluator that it is about; of the chair, of their account.</param>
/// <param name="Bidder">Identifier of the bidder; null where it is about none.</param>
/// <param name="Steps">The steps in which something has to be done again; empty: in none.</param>
/// <param name="Count">How many sheets are missing, of a reminder; else 0.</param>
/// <param name="At">When.</param>
public sealed record PanelNotice(
    int Number,
    Role To,
    PanelNoticeKind Kind,
    string Evaluator,
    string? Bidder,
    IReadOnlyList<string> Steps,
    int Count,
    DateTimeOffset At
);

/// <summary>What somebody has to be told.</summary>
public enum PanelNoticeKind
{
    /// <summary>An evaluator declared a conflict after having scored; what they scored in open steps is void.</summary>
    LateConflict,

    /// <summary>An evaluator is unsure; the lead and the approver have to decide.</summary>
    Unsure,

    /// <summary>An evaluator left; what they scored in open steps is void.</summary>
    Left,

    /// <summary>An evaluator asks to have a sheet back.</summary>
    UnlockAsked,

    /// <summary>An evaluator's sheets are missing.</summary>
    Reminder,

    /// <summary>The chair declared a conflict; somebody else has to chair.</summary>
    ChairConflict,
}
