using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The debriefs of a call.</summary>
internal sealed class DebriefsModel(PageDoor door) : OutcomePage(door)
{
    /// <summary>The debriefs, with the rule of their window.</summary>
    public DebriefsDetails Shown { get; private set; } = null!;

    public override string Title => Words.Say("Debriefs.Title", Call.Reference);

    /// <summary>Whether reports may be released to all who were not selected.</summary>
    public bool MayTellAll =>
        IsLead && Shown.IsUnasked && Call.State is SolicitationState.Decided or SolicitationState.Notified;

    /// <summary>This page.</summary>
    public string Address => To(OutcomeAddresses.Debriefs, Call.Id.Value);

    /// <summary>What waits, in a sentence.</summary>
    public string Lead()
    {
        var waiting = Shown.Debriefs.Count(one => one.Debrief.State == DebriefState.Requested);
        return Shown.Debriefs.Count == 0 ? Words["Debriefs.None"]
            : waiting == 0 ? Words["Debriefs.NoneWaits"]
            : Counted("Debriefs.Waiting", waiting);
    }

    /// <summary>Where a debrief is held and recorded.</summary>
    public string DebriefOf(DebriefDetails one) => To(OutcomeAddresses.Debrief, Call.Id.Value, one.Debrief.Id.Value);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Show(call);

    /// <summary>Releases the reports of all that were not selected.</summary>
    public async Task<IActionResult> OnPostRelease(Guid call) =>
        await Do(new ReleaseUnaskedDebriefs(new(call)), To(OutcomeAddresses.Debriefs, call), "AllReleased")
        ?? await Show(call);

    /// <summary>The shape beside the word of a state.</summary>
    public static string TagOf(DebriefState state) =>
        state switch
        {
            DebriefState.Requested => "tag warn",
            DebriefState.Scheduled => "tag part",
            _ => "tag done",
        };

    private async Task<IActionResult> Show(Guid call)
    {
        if (await Ask(new ShowDebriefs(new SolicitationId(call))) is not { } shown)
            return NotShown();
        (Call, Shown) = (shown.Call, shown);
        return Page();
    }
}
