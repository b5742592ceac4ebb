using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Bidding;

/// <summary>One proposal: what is to be done, what was submitted, what came after.</summary>
internal sealed class ProposalModel(PageDoor door) : ProposalPage(door)
{
    public override string Title => Own is null ? Words["Proposal.Word"] : Words.Say("Proposal.Title", Name);

    public override IReadOnlyList<Crumb> Crumbs => [base.Crumbs[0]];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet() => Shown();
}
