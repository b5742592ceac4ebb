using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Evaluation.Lives;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>One call: where it stands, what holds up the next step, and what leads on.</summary>
internal sealed class CallModel(PageDoor door) : HubPage(door)
{
    public override string Title => Words.Say("Call.Title", Call.Reference);

    public override IReadOnlyList<Crumb> Crumbs => [Home];

    /// <summary>Whether the reader may end the time for submissions now.</summary>
    public bool MayClose => Call.Stage == Stage.Closed && Own.Any(view => view.Task.Kind == TaskKind.CloseCall);

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(Guid call) => Shown(call);

    /// <summary>Ends the time for submissions and begins the evaluation.</summary>
    public async Task<IActionResult> OnPostClose(Guid call) =>
        await Do(new CloseCall(new SolicitationId(call)), To(EvaluationAddresses.Call, call), "CallClosed")
        ?? await Shown(call);

    private async Task<IActionResult> Shown(Guid call)
    {
        if (await Ask(new ShowCallLife(new SolicitationId(call))) is not { } life)
            return NotShown();
        Call = life;
        Order(TaskView.Of(life));
        return Page();
    }
}
