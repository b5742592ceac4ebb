using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class Competition
{
    /// <summary>
    /// Why a closed step may not be opened again: step.not-closed; step.reopen-after-price (a price is known, so what
    /// comes before the price can only be corrected); null: it may.
    /// </summary>
    /// <remarks>Source: domain guide, sections 3 and 4.</remarks>
    public Refusal? BarsReopening(EvaluationFile file, string stepId)
    {
        if (steps.Find(step => step.Step == stepId) is not { State: StepState.Closed })
            return new Refusal("step.not-closed", stepId);
        return openings.Exists(opening => file.Plan.Find(opening.Step) is PriceStep)
            ? new Refusal("step.reopen-after-price", stepId)
            : null;
    }

    /// <summary>
    /// Opens a closed step again, as an approver granted. What follows it waits again, proposals that it or a later step
    /// stopped go on, and the newest ranking no longer holds. Nothing written is lost. Refuses what
    /// <see cref="BarsReopening"/> does.
    /// </summary>
    public Refusal? Reopen(EvaluationFile file, string stepId)
    {
        if (BarsReopening(file, stepId) is { } barred)
            return barred;
        var position = Find(stepId).Position;
        foreach (var step in steps.Where(step => step.Position >= position))
        {
            step.State = step.Position == position ? StepState.Open : StepState.Waiting;
            step.ClosedAt = null;
            step.ConsensusOpenedAt = null;
            step.SheetsDueAt = null;
            step.SheetsDueReason = null;
        }
        foreach (var submission in file.Submissions)
            if (submission.StoppedAt is { } stop && Find(stop).Position >= position)
                submission.GoOn();
        RankingNoLongerHolds();
        Changed();
        return null;
    }

    /// <summary>Lets a proposal stop at a closed step that, corrected, it no longer passes; the newest ranking no longer
    /// holds.</summary>
    internal void Corrected(EvaluationFile file, PlanStep step, Submission submission)
    {
        var stopsLater = submission.StoppedAt is not { } stop || Find(stop).Position > Find(step.Id).Position;
        if (stopsLater && !file.Passes(step, submission))
            submission.StopAt(step.Id);
        RankingNoLongerHolds();
        Changed();
    }
}
