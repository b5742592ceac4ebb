using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

/// <summary>What saving a mark rests on beside the sheet itself: a few rows, found by key, instead of the aggregates that
/// they belong to.</summary>
public sealed record ScoringFooting
{
    /// <summary>The call.</summary>
    public required SolicitationId Call { get; init; }

    /// <summary>The hash of its plan.</summary>
    public required string PlanHash { get; init; }

    /// <summary>What the service demands.</summary>
    public required EvaluationPolicy Policy { get; init; }

    /// <summary>The step.</summary>
    public required string Step { get; init; }

    /// <summary>How far the step is; null: there is none of that name.</summary>
    public required StepState? State { get; init; }

    /// <summary>The bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>The submission, without its answers; null: there is none.</summary>
    public required Submission? Submission { get; init; }

    /// <summary>The evaluator.</summary>
    public required string Evaluator { get; init; }

    /// <summary>The evaluator on the team; null: they never were.</summary>
    public required PanelMember? Member { get; init; }

    /// <summary>Whether the pair is in conflict.</summary>
    public required bool IsInConflict { get; init; }

    /// <summary>Whether the newest answer for the bidder lets the evaluator score it.</summary>
    public required bool IsCleared { get; init; }

    /// <summary>Whether the person gave the undertaking for the call.</summary>
    public required bool HasUndertaken { get; init; }

    /// <summary>
    /// Why the person may write nothing on the sheet: evaluator.not-assigned, sheet.not-owner,
    /// evaluator.conflict-declared, step.not-open, declaration.missing, access.not-found (no submission),
    /// submission.not-live, submission.did-not-advance; null: they may. A conflict comes before everything that would say
    /// how the bidder fares.
    /// </summary>
    public Refusal? Bars(string person) =>
        Member is not { IsActive: true } ? new Refusal("evaluator.not-assigned", Evaluator)
        : Member.Person != "" && Member.Person != person ? new Refusal("sheet.not-owner")
        : IsInConflict ? new Refusal("evaluator.conflict-declared", Evaluator, Bidder)
        : State != StepState.Open ? new Refusal("step.not-open", Step)
        : Policy != EvaluationPolicy.PaperCase && !(HasUndertaken && IsCleared)
            ? new Refusal("declaration.missing", Evaluator) { Subject = new Subject(Bidder, Evaluator) }
        : Submission is null ? new Refusal("access.not-found")
        : Submission.Bars();

    /// <summary>Why the evaluator may not score a leaf: evaluator.not-assigned; null: they may.</summary>
    public Refusal? BarsLeaf(string leaf) =>
        Member!.Scores(leaf)
            ? null
            : new Refusal("evaluator.not-assigned", Evaluator) { Subject = new Subject(Bidder, Evaluator, leaf) };
}

/// <summary>Finds on what footing an evaluator scores.</summary>
public interface IScoringFootings
{
    /// <summary>The footing, or null where there is no such competition.</summary>
    Task<ScoringFooting?> Of(
        CompetitionId competition,
        string step,
        string bidder,
        Person evaluator,
        CancellationToken cancellation
    );
}
