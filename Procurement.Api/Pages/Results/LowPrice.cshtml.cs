using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Awards;
using Procurement.Api.Pages.Frame;
using Procurement.Api.Pages.Frame.Forms;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Pages.Results;

/// <summary>One flagged price: asked about, answered, decided.</summary>
internal sealed class LowPriceModel(PageDoor door) : LowPricePage(door)
{
    /// <summary>The question or the reason, in English.</summary>
    [BindProperty]
    public string? English { get; set; }

    /// <summary>The question or the reason, in French.</summary>
    [BindProperty]
    public string? French { get; set; }

    /// <summary>"yes" or "no".</summary>
    [BindProperty]
    public string? Explained { get; set; }

    /// <summary>Version of what was read.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The price.</summary>
    public FlaggedPriceDetails Price { get; private set; } = null!;

    public override string Title => Words.Say("Low.TitleOne", Price.Name);

    public override IReadOnlyList<Crumb> Crumbs =>
        [
            .. Way(Low.Reference, Low.Call, Name, new CompetitionId(Place)),
            new(Words.Say("Low.Title", Name), To(ResultsAddresses.LowPrices, Place)),
        ];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string bidder)
    {
        if (!await Find(competition) || Low.Prices.FirstOrDefault(one => one.Bidder == bidder) is not { } price)
            return NotShown();
        Price = price;
        return Page();
    }

    /// <summary>Asks the bidder in writing.</summary>
    public async Task<IActionResult> OnPostAsk(Guid competition, string bidder) =>
        await Do(
            new AskAboutPrice(new CompetitionId(competition), bidder, Text),
            To(ResultsAddresses.LowPrice, competition, bidder),
            "Asked"
        ) ?? await OnGet(competition, bidder);

    /// <summary>Decides whether the answer explains the price.</summary>
    public async Task<IActionResult> OnPostDecide(Guid competition, string bidder)
    {
        if (Explained is "yes" or "no")
            return await Do(
                    new DecideAboutPrice(new CompetitionId(competition), bidder, Explained == "yes", Text, Version),
                    To(ResultsAddresses.LowPrice, competition, bidder),
                    "PriceDecided"
                ) ?? await OnGet(competition, bidder);
        Refuse(new Refusal("choice.missing"));
        return await OnGet(competition, bidder);
    }

    /// <summary>Whether the lead may ask.</summary>
    public bool MayAsk => Low.Reader == Role.ProcurementLead && Price is { IsFlagged: true, Review: null };

    /// <summary>Whether the lead may decide.</summary>
    public bool MayDecide => Low.Reader == Role.ProcurementLead && Price.Review is { AnsweredAt: not null };

    /// <summary>What may be decided.</summary>
    public IEnumerable<Choice> Choices => [new("yes", Words["Low.Yes"]), new("no", Words["Low.No"])];

    /// <summary>The one thing first: what waits for whom.</summary>
    public string Lead() =>
        Price.Review switch
        {
            null => Words["Low.LeadAsk"],
            { IsExplained: true } => Words["Low.LeadExplained"],
            { IsExplained: false } => Words["Low.LeadNotExplained"],
            { AnsweredAt: not null } => Words["Low.LeadDecide"],
            _ => Words["Low.LeadWaits"],
        };

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "text.missing" or "reason.missing" => string.IsNullOrWhiteSpace(English) ? nameof(English) : nameof(French),
            "choice.missing" => nameof(Explained),
            _ => null,
        };

    private BilingualText Text => new(English?.Trim() ?? "", French?.Trim() ?? "");
}
