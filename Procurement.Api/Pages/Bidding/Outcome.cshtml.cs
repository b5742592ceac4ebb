using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Bidding;

/// <summary>What the bidder was told, and what it may do then.</summary>
internal sealed class OutcomeModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The call.</summary>
    [BindProperty(SupportsGet = true, Name = "call")]
    public Guid Id { get; set; }

    /// <summary>The grounds of a dispute, as typed.</summary>
    [BindProperty]
    public string? Grounds { get; set; }

    /// <summary>Letters, debriefs, disputes.</summary>
    public OwnOutcomeDetails Outcome { get; private set; } = null!;

    public override string Title => Words["Outcome.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Outcome is null ? base.Crumbs : [.. base.Crumbs, new(Outcome.Reference, To(BiddingAddresses.Call, Id))];

    /// <summary>This page.</summary>
    public string Address => To(BiddingAddresses.Outcome, Id);

    /// <summary>Whether anything was told.</summary>
    public bool IsTold => Outcome.Regions.Any(one => one.Letters.Count > 0);

    /// <summary>The file of a letter: the bytes that were sent.</summary>
    public string FileOf(OwnRegionOutcome region, OwnLetter letter) =>
        ReportEndpoints.AddressOf(
            Id,
            new ReportTitle
            {
                Document = ReportDocumentKind.Letter,
                Call = Outcome.Reference,
                Region = region.Region.Length == 0 ? null : region.Region,
                Bidder = Outcome.Bidder,
                Language = letter.Language,
                Number = letter.Number,
            }
        );

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Asks for a debrief.</summary>
    public async Task<IActionResult> OnPostDebrief(Guid competition) =>
        await Do(new RequestDebrief(new(competition)), Address, "DebriefAsked") ?? await Shown();

    /// <summary>Files a dispute.</summary>
    public async Task<IActionResult> OnPostDispute() =>
        await Do(new FileDispute(new(Id), Grounds ?? ""), Address, "Disputed") ?? await Shown();

    protected override string? FieldOf(Refusal refusal) =>
        refusal.Code.StartsWith("dispute.", StringComparison.Ordinal) ? nameof(Grounds) : null;

    private async Task<IActionResult> Shown()
    {
        if (await Ask(new ShowOwnOutcome(new(Id))) is not { } outcome)
            return NotShown();
        Outcome = outcome;
        return Page();
    }
}
