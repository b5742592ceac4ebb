using System.Text;
using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Api.Pages.Calls;

/// <summary>Drafts an addendum: why, what changes, and to what.</summary>
internal sealed class AddendumModel(PageDoor door) : PreparedPage(door)
{
    /// <summary>Why.</summary>
    [BindProperty]
    public TypedTexts Reason { get; set; } = new();

    /// <summary>What changes, in words.</summary>
    [BindProperty]
    public TypedTexts Changes { get; set; } = new();

    /// <summary>The new closing.</summary>
    [BindProperty]
    public string? ClosesAt { get; set; }

    /// <summary>The new end of the time for questions.</summary>
    [BindProperty]
    public string? QuestionsCloseAt { get; set; }

    /// <summary>The whole new plan as text; empty: it stays.</summary>
    [BindProperty]
    public string? Plan { get; set; }

    public override string Title => Words["Addendum.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Shown is null ? base.Crumbs : [.. base.Crumbs, new(Words["Addenda.Title"], To(CallsAddresses.Addenda, Id))];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Again();

    /// <summary>Sends the plan that stands, as a file to change.</summary>
    public async Task<IActionResult> OnGetFile() =>
        await Find() ? JsonModel.FileOf(Shown.Plan with { DrawSeed = null }, "plan.json") : NotShown();

    /// <summary>Drafts it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotShown();
        var moments = new Moments(Language, Shown.Place.TimeZone);
        var plan = PlanTyped(out var unreadable);
        if (unreadable.Count > 0)
        {
            Refuse([.. unreadable]);
            return await Again();
        }
        var content = new AddendumContent
        {
            Reason = Reason.Text,
            Changes = Changes.Text,
            ClosesAt = moments.Read(ClosesAt),
            QuestionsCloseAt = moments.Read(QuestionsCloseAt),
            Plan = plan,
        };
        return await Do(new DraftAddendum(Call, content), To(CallsAddresses.Addenda, Id), "AddendumDrafted")
            ?? await Again();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "addendum.reason-missing" => string.IsNullOrWhiteSpace(Reason.En) ? "Reason.En" : "Reason.Fr",
            "text.missing" => string.IsNullOrWhiteSpace(Changes.En) ? "Changes.En" : "Changes.Fr",
            "addendum.closing-earlier" or "addendum.closing-too-near" => nameof(ClosesAt),
            "call.questions-close-late" => nameof(QuestionsCloseAt),
            _ when refusal.Code.StartsWith("plan.", StringComparison.Ordinal)
                    || refusal.Code.StartsWith("case.", StringComparison.Ordinal)
                    || refusal.Code.StartsWith("request.", StringComparison.Ordinal) => nameof(Plan),
            _ => null,
        };

    private EvaluationPlan? PlanTyped(out List<Refusal> refusals)
    {
        refusals = [];
        if (string.IsNullOrWhiteSpace(Plan))
            return null;
        using var json = CaseDocument.Read(Encoding.UTF8.GetBytes(Plan));
        if (json is null)
        {
            refusals.Add(new Refusal("request.unreadable"));
            return null;
        }
        List<CaseFault> faults = [];
        var plan = PlanJson.Read(json.RootElement, faults);
        refusals.AddRange(faults.Select(fault => fault.Refusal));
        return plan;
    }

    private async Task<IActionResult> Again() =>
        Shown is null && !await Find() ? NotShown()
        : May(typeof(DraftAddendum)) ? Page()
        : NotShown([new Refusal("access.not-permitted")]);
}
