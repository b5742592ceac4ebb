using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class Competition
{
    /// <summary>
    /// The panel begins to agree on a rated step: from now on no sheet of it is unlocked, and the panel sees all marks.
    /// Refuses step.not-open, consensus.opened, consensus.sheets-not-submitted (the first bidder of whom a sheet is not
    /// locked) and, unless a paper case is played, consensus.quorum-missing.
    /// </summary>
    public Refusal? OpenConsensus(EvaluationFile file, RatedStep step, EvaluationPolicy policy, DateTimeOffset now)
    {
        if (Bars(step.Id) is { } barred)
            return barred;
        if (BarsUnlocking(step.Id) is { } opened)
            return opened;
        if (file.WithOpenSheet(step, policy) is { } bidder)
            return new Refusal("consensus.sheets-not-submitted", bidder);
        if (policy != EvaluationPolicy.PaperCase && file.WithoutQuorum(step) is { } few)
            return new Refusal("consensus.quorum-missing", few);
        Find(step.Id).ConsensusOpenedAt = now;
        Changed();
        return null;
    }

    /// <summary>Why no sheet of a step may be unlocked: consensus.opened; null: the panel has not begun to agree.</summary>
    public Refusal? BarsUnlocking(string stepId) =>
        Find(stepId).ConsensusOpenedAt is null ? null : new Refusal("consensus.opened", stepId);

    /// <summary>Why nothing may be agreed in a step: step.not-open, consensus.not-open; null: it may.</summary>
    public Refusal? BarsAgreement(string stepId) =>
        Bars(stepId) ?? (Find(stepId).ConsensusOpenedAt is null ? new Refusal("consensus.not-open", stepId) : null);

    private StepProgress Find(string stepId) => steps.Find(step => step.Step == stepId)!;
}
