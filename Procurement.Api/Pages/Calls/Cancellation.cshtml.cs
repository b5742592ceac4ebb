using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Calls;

/// <summary>Gives a call up, for good.</summary>
internal sealed class CancellationModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>Why, as it is told to everybody.</summary>
    [BindProperty]
    public TypedTexts Reason { get; set; } = new();

    public override string Title => Words.Say("Cancellation.Title", Shown.Terms.Reference);

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Again();

    /// <summary>Gives it up.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(new CancelCall(Call, Reason.Text), To(EvaluationAddresses.Call, Id), "CallCancelled") ?? await Again();

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "reason.missing"
            ? string.IsNullOrWhiteSpace(Reason.En)
                ? "Reason.En"
                : "Reason.Fr"
            : null;

    private async Task<IActionResult> Again() =>
        !await Find() ? NotShown()
        : May(typeof(CancelCall)) ? Page()
        : NotShown([new Refusal("access.not-permitted")]);
}
