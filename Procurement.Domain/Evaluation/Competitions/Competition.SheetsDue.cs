using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Evaluation.Competitions;

public sealed partial class Competition
{
    /// <summary>Until when its evaluators are to hand in the sheets of a step; null: nobody said, or there are none. What
    /// comes later is taken all the same: it is the panel that waits.</summary>
    public DateTimeOffset? SheetsDueAt(string stepId) => steps.Find(step => step.Step == stepId)?.SheetsDueAt;

    /// <summary>
    /// Another instant until when sheets are to be handed in. Refuses step.not-open, consensus.opened (no sheet is waited
    /// for), step.due-in-past, reason.missing.
    /// </summary>
    public Refusal? MoveSheetsDue(RatedStep step, DateTimeOffset due, BilingualText reason, DateTimeOffset now)
    {
        if ((Bars(step.Id) ?? BarsUnlocking(step.Id) ?? BarsDue(step, due, now)) is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        var progress = Find(step.Id);
        progress.SheetsDueAt = due;
        progress.SheetsDueReason = reason;
        Changed();
        return null;
    }

    private static Refusal? BarsDue(PlanStep step, DateTimeOffset due, DateTimeOffset now) =>
        step is not RatedStep ? new Refusal("step.due-without-sheets", step.Id)
        : due <= now ? new Refusal("step.due-in-past", step.Id)
        : null;
}
