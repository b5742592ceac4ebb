using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Bidding;

/// <summary>Takes the proposal back, until the closing.</summary>
internal sealed class WithdrawModel(PageDoor door) : ProposalPage(door)
{
    public override string Title => Words["Withdraw.Title"];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();

    /// <summary>Withdraws.</summary>
    public async Task<IActionResult> OnPost() =>
        await Do(new WithdrawSubmission(Competition), Here(BiddingAddresses.Proposal), "Withdrawn") ?? await Shown();
}
