using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Bidding;

/// <summary>What the bidder has to do, by when; then what it was told.</summary>
internal sealed class HomeModel(PageDoor door) : BiddingPage(door)
{
    /// <summary>Everything of the bidder's own.</summary>
    public OwnProposals Own { get; private set; } = null!;

    public override string Title => Words["Home.Title"];

    public override IReadOnlyList<Crumb> Crumbs => [];

    /// <summary>Competitions in which something was prepared or submitted, while they are open; the first to close in
    /// front.</summary>
    public IEnumerable<OwnProposal> Begun => Open.Where(one => one.IsBegun || one.ReceivedAt is not null);

    /// <summary>Open competitions that may be answered.</summary>
    public IEnumerable<IGrouping<SolicitationId, OwnProposal>> Answerable =>
        Open.Where(one => !one.IsBegun && one.ReceivedAt is null).GroupBy(one => one.Call);

    /// <summary>Competitions that closed with something of the bidder's in them.</summary>
    public IEnumerable<OwnProposal> Closed => Own.Proposals.Where(one => !one.IsOpen && one.ReceivedAt is not null);

    /// <summary>The next one to close with something left to do; null: nothing waits.</summary>
    public OwnProposal? Next => Begun.FirstOrDefault(one => !one.IsSubmitted || one.AddendaDue > 0);

    private IEnumerable<OwnProposal> Open =>
        Own.Proposals.Where(one => one.IsOpen).OrderBy(one => one.ClosesAt).ThenBy(one => one.Reference);

    /// <summary>How many things are left to do before a proposal is submitted.</summary>
    public static int LeftToDo(OwnProposal one) =>
        one.AddendaDue + one.Envelopes.Count(envelope => !envelope.IsComplete) + (one.IsSubmitted ? 0 : 1);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet() => await Shown();

    /// <summary>Confirms that an invitation was seen.</summary>
    public async Task<IActionResult> OnPostSeen(Guid call) =>
        await Do(new SeeInvitation(new SolicitationId(call)), To(BiddingAddresses.Home), "Seen") ?? await Shown();

    private async Task<IActionResult> Shown()
    {
        if (Duties.All(duty => duty.Role != Role.Bidder))
            return NotShown([Application.Pipeline.AccessRefusals.NotFound]);
        if (await Ask(new ListOwnProposals()) is not { } own)
            return NotShown();
        Own = own;
        return Page();
    }
}
