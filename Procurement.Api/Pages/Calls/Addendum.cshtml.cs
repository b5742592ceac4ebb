using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
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

    /// <summary>Whether the plan changes too: in the editor, on a copy of the one that holds.</summary>
    [BindProperty]
    public bool ChangesPlan { get; set; }

    public override string Title => Words["Addendum.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Shown is null ? base.Crumbs : [.. base.Crumbs, new(Words["Addenda.Title"], To(CallsAddresses.Addenda, Id))];

    /// <summary>Shows it.</summary>
    public Task<IActionResult> OnGet() => Again();

    /// <summary>Drafts it.</summary>
    public async Task<IActionResult> OnPost()
    {
        if (!await Find())
            return NotShown();
        var moments = new Moments(Language, Shown.Place.TimeZone);
        var content = new AddendumContent
        {
            Reason = Reason.Text,
            Changes = Changes.Text,
            ClosesAt = moments.Read(ClosesAt),
            QuestionsCloseAt = moments.Read(QuestionsCloseAt),
            Plan = ChangesPlan ? Shown.Plan with { DrawSeed = null } : null,
        };
        return await Do(new DraftAddendum(Call, content), Next) ?? await Again();
    }

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "addendum.reason-missing" => string.IsNullOrWhiteSpace(Reason.En) ? "Reason.En" : "Reason.Fr",
            "text.missing" => string.IsNullOrWhiteSpace(Changes.En) ? "Changes.En" : "Changes.Fr",
            "addendum.closing-earlier" or "addendum.closing-too-near" => nameof(ClosesAt),
            "call.questions-close-late" => nameof(QuestionsCloseAt),
            _ => null,
        };

    private string Next(AddendumId addendum) =>
        ChangesPlan
            ? To(CallsAddresses.Plan, Id) + $"?addendum={addendum.Value}&done=AddendumDrafted"
            : To(CallsAddresses.Addenda, Id) + "?done=AddendumDrafted";

    private async Task<IActionResult> Again() =>
        Shown is null && !await Find() ? NotShown()
        : May(typeof(DraftAddendum)) ? Page()
        : NotShown([new Refusal("access.not-permitted")]);
}
