using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Calls;

/// <summary>The approver reads the whole draft, and approves it or sends it back.</summary>
internal sealed class ApprovalModel(PageDoor door) : DraftPage(door)
{
    /// <summary>Version of the draft that was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is to be changed, and why.</summary>
    [BindProperty]
    public TypedTexts Reason { get; set; } = new();

    public override string Title => Words.Say("Approval.Title", Draft.Terms.Reference);

    /// <summary>The address of this page.</summary>
    public string Address => To(CallsAddresses.Approval, Id);

    /// <summary>Whether the reader decides on drafts.</summary>
    public bool Decides => May(typeof(ApproveCall));

    /// <summary>Whether they wrote this one, and so may not.</summary>
    public bool WroteIt => Duties.Any(duty => Draft.Authors.Contains(duty.Person));

    /// <summary>Name of a region.</summary>
    public string RegionName(string code) =>
        Draft.Place.Regions.FirstOrDefault(region => region.Code == code)?.Name.In(Language) ?? code;

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Approves it.</summary>
    public async Task<IActionResult> OnPostApprove() =>
        await Do(new ApproveCall(Call, Version), To(EvaluationAddresses.Call, Id), "CallApproved") ?? await Shown();

    /// <summary>Sends it back.</summary>
    public async Task<IActionResult> OnPostReturn() =>
        await Do(new ReturnDraft(Call, Version, Reason.Text), To(EvaluationAddresses.Call, Id), "DraftReturned")
        ?? await Shown();

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code == "reason.missing"
            ? string.IsNullOrWhiteSpace(Reason.En)
                ? "Reason.En"
                : "Reason.Fr"
            : null;

    private async Task<IActionResult> Shown()
    {
        if (!await Find())
            return NotShown();
        Version = Draft.Version;
        return Page();
    }
}
