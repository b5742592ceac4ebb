using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Endpoints;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Reports;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The receipt: the server's time, the number, what was received.</summary>
internal sealed class ReceiptModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>The receipt.</summary>
    public OwnReceiptDetails Receipt { get; private set; } = null!;

    /// <summary>Name of the competition.</summary>
    public string Name => NameOf(Receipt.Region, Receipt.RegionName);

    public override string Title => Words["Receipt.Title"];

    public override IReadOnlyList<Crumb> Crumbs =>
        Receipt is null
            ? base.Crumbs
            :
            [
                .. base.Crumbs,
                new(
                    Words.Say("Home.Of", Name, Receipt.Reference),
                    To(BiddingAddresses.Proposal, RouteData.Values["competition"]!)
                ),
            ];

    /// <summary>Its file.</summary>
    public string Pdf =>
        ReportEndpoints.AddressOf(
            Receipt.Call.Value,
            new ReportTitle
            {
                Document = ReportDocumentKind.Receipt,
                Call = Receipt.Reference,
                Region = Receipt.Region.Length == 0 ? null : Receipt.Region,
                Bidder = Receipt.Bidder,
                Language = Language,
                Number = Receipt.Version,
            }
        );

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition, int? version)
    {
        if (await Ask(new ShowOwnReceipt(new(competition), version)) is not { } receipt)
            return NotShown();
        Receipt = receipt;
        return Page();
    }
}
