using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>From when on a person sees what a panel wrote; screens and documents ask the same.</summary>
/// <remarks>Source: domain guide, disclosure matrix.</remarks>
internal static class PanelDisclosure
{
    /// <summary>The evaluator that the person is; null in any other role.</summary>
    public static string? Own(this Person person) => person.Role == Role.Evaluator ? person.ActsFor : null;

    /// <summary>Under which identifier the person declares themselves: an evaluator under that of the programme, the chair
    /// under that of their account; null: the role declares nothing.</summary>
    public static string? Declarant(this Person person) =>
        person.Role switch
        {
            Role.Evaluator => person.ActsFor,
            Role.Chair => person.Id,
            _ => null,
        };

    /// <summary>Whether the person sees a sheet: its evaluator from the beginning of the step; other evaluators and the
    /// chair once the panel has begun to agree; the lead when the step is closed, the approver when there is a ranking,
    /// the fairness monitor when it is handed in.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="step">How far the step has come.</param>
    /// <param name="competition">The competition.</param>
    /// <param name="evaluator">Whose sheet.</param>
    /// <param name="sheet">The sheet; null: nothing was written yet.</param>
    public static bool SeesSheet(
        this Person person,
        StepProgress step,
        Competition competition,
        string evaluator,
        ScoreSheet? sheet
    ) =>
        person.Role switch
        {
            Role.Evaluator when evaluator == person.Own() => step.State != StepState.Waiting,
            Role.ProcurementLead => step.State == StepState.Closed,
            Role.Approver => competition.Rankings.Count > 0,
            Role.FairnessMonitor => sheet is { IsHandedIn: true } or { VoidedAt: not null },
            _ => step.State == StepState.Closed || step.ConsensusOpenedAt is not null,
        };

    /// <summary>Whether the person sees what was agreed in a step: nobody before every sheet of it is locked; the lead
    /// when it is closed, the approver when there is a ranking.</summary>
    public static bool SeesConsensus(this Person person, StepProgress step, Competition competition) =>
        person.SeesConsensus(step.State, step.ConsensusOpenedAt is not null, competition.Rankings.Count > 0);

    /// <inheritdoc cref="SeesConsensus(Person, StepProgress, Competition)" />
    /// <param name="person">Who asks.</param>
    /// <param name="state">How far the step has come.</param>
    /// <param name="hasBegun">Whether the panel has begun to agree.</param>
    /// <param name="isRanked">Whether there is a ranking.</param>
    public static bool SeesConsensus(this Person person, StepState state, bool hasBegun, bool isRanked) =>
        person.Role switch
        {
            Role.ProcurementLead => state == StepState.Closed,
            Role.Approver => isRanked,
            _ => state == StepState.Closed || hasBegun,
        };

    /// <summary>Whether the person may hear what was agreed on a bidder: an evaluator in conflict with it may not.</summary>
    public static bool MayHearOf(this Person person, Panel panel, string bidder) =>
        person is not { Role: Role.Evaluator, ActsFor: { } evaluator } || panel.Bars(evaluator, bidder) is null;

    /// <summary>Whether the person may know an evaluator's name: an evaluator knows their own.</summary>
    public static bool MayName(this Person person, string evaluator) =>
        person.Role != Role.Evaluator || evaluator == person.ActsFor;
}
