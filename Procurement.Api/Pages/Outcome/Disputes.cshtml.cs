using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The disputes of a call.</summary>
internal sealed class DisputesModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>The disputes: those that wait first, by their last day.</summary>
    public IReadOnlyList<DisputeDetails> Disputes { get; private set; } = [];

    public override string Title => Words.Say("Disputes.Title", Call.Reference);

    /// <summary>What waits, and until when.</summary>
    public string Lead()
    {
        var open = Disputes.Where(one => one.Dispute.DecidedAt is null).ToList();
        return Disputes.Count == 0 ? Words["Disputes.None"]
            : open.Count == 0 ? Words["Disputes.NoneWaits"]
            : Words.Say(
                open.Count == 1 ? "Disputes.Waiting.One" : "Disputes.Waiting",
                Numbers.Whole(open.Count),
                DayOf(open[0].Dispute.DecisionDue)
            );
    }

    /// <summary>Where a dispute is read and decided.</summary>
    public string DisputeOf(DisputeDetails one) => To(OutcomeAddresses.Dispute, Call.Id.Value, one.Dispute.Id.Value);

    /// <summary>Word and shape of how far a dispute is.</summary>
    public (string Tag, string Word) StateOf(DisputeSummary one) =>
        one.Effect is { } effect ? ("tag done", Words[$"Effect.{effect}"])
        : CivilDays.IsOver(one.DecisionDue, Now, Call.TimeZone) ? ("tag stop", Words["Dispute.Overdue"])
        : ("tag warn", Words["Dispute.Waits"]);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid call)
    {
        if (await Ask(new ShowDisputes(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Disputes) = (shown.Call, shown.Disputes);
        return Page();
    }
}
