using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Bidding;

/// <summary>What the pages of one proposal have in common.</summary>
internal abstract class ProposalPage(PageDoor door) : BiddingPage(door)
{
    /// <summary>The competition, which names the proposal.</summary>
    [BindProperty(SupportsGet = true, Name = "competition")]
    public Guid Place { get; set; }

    /// <summary>The proposal.</summary>
    public OwnProposalDetails Own { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    public OwnProposal Proposal => Own.Proposal;

    /// <summary>Name of its competition.</summary>
    public string Name => NameOf(Proposal);

    /// <summary>What stands above the title.</summary>
    public string Over => Words.Say("Over", Proposal.Reference, Name);

    /// <summary>The competition.</summary>
    protected CompetitionId Competition => new(Place);

    public override IReadOnlyList<Crumb> Crumbs =>
        Own is null
            ? base.Crumbs
            : [.. base.Crumbs, new(Words.Say("Home.Of", Name, Proposal.Reference), Here(BiddingAddresses.Proposal))];

    /// <summary>The address of a page of this proposal.</summary>
    public string Here(PageAddress address) => To(address, Place);

    /// <summary>The address of one of its envelopes.</summary>
    public string Here(OwnEnvelope envelope) => To(BiddingAddresses.Envelope, Place, envelope.Name);

    /// <summary>Reads the proposal; null: it is there.</summary>
    protected async Task<IActionResult?> Missing()
    {
        if (await Ask(new ShowOwnProposal(Competition)) is not { } own)
            return NotShown();
        Own = own;
        return null;
    }

    /// <summary>Shows the page.</summary>
    protected virtual async Task<IActionResult> Shown() => await Missing() ?? Page();
}
