using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Consensus.Live;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Pages.Consensus;

/// <summary>How far the panel is with each proposal of a step; before it begins, what it waits for.</summary>
internal sealed class RoomModel(PageDoor door, ConsensusHub hub) : ConsensusPage(door)
{
    /// <summary>The room.</summary>
    public ConsensusRoom Room { get; private set; } = null!;

    public override string Title => Words.Say("Room.Title", Room.Place.Name.In(Language), NameOf(Room.Place));

    public override bool IsSynthetic => base.IsSynthetic || Room?.Place.IsSynthetic == true;

    public override bool IsWide => true;

    public override IReadOnlyList<Crumb> Crumbs => CrumbsTo(Room?.Place);

    public override IReadOnlyList<string> Scripts => IsFollowing ? ["follow.js"] : [];

    /// <summary>Whether the reader is a participant whose screen may follow the chair's.</summary>
    public bool IsFollowing => Room is { IsSeen: true, IsChaired: false, Place.State: StepState.Open };

    /// <summary>What it follows.</summary>
    public FollowBar Following
    {
        get
        {
            var place = Room.Place;
            var now = hub.Now(new CompetitionId(place.Competition), place.Step);
            return new FollowBar(this, place, Room.IsHeardOf(now?.Bidder) ? now : null)
            {
                Here = Here,
                Name = Words["Follow.Overview"],
                ChairAt =
                    now is { Bidder: { } bidder } && Room.IsHeardOf(bidder)
                        ? (
                            To(ConsensusAddresses.Meeting, place.Competition, place.Step, bidder)
                                + (now.Criterion is { } one ? QueryString.Create("criterion", one) : ""),
                            (now.Criterion is { } criterion ? $"{criterion}, " : "") + Room.NameOf(bidder)
                        )
                        : null,
            };
        }
    }

    /// <summary>The page itself, which forms are sent to.</summary>
    public string Here => To(ConsensusAddresses.Room, Room.Place.Competition, Room.Place.Step);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(Guid competition, string step)
    {
        if (await Ask(new ShowConsensusRoom(new CompetitionId(competition), step)) is not { } room)
            return NotShown();
        Room = room;
        if (room is { IsChaired: true, IsSeen: true })
            hub.Open(new CompetitionId(competition), step, bidder: null, criterion: null);
        return Page();
    }

    /// <summary>The panel begins to agree.</summary>
    public async Task<IActionResult> OnPostOpen(Guid competition, string step) =>
        await Do(
            new OpenConsensus(new CompetitionId(competition), step),
            To(ConsensusAddresses.Room, competition, step),
            "Opened"
        ) ?? await OnGet(competition, step);

    /// <summary>What matters first.</summary>
    public string Lead()
    {
        var state = Room.Place.State;
        if (state == StepState.Waiting)
            return Words["Room.LeadWaiting"];
        if (Room.Sheets is { } sheets)
            return sheets.Missing switch
            {
                0 => Words[sheets.WithoutQuorum is null ? "Room.LeadReady" : "Room.LeadQuorum"],
                1 => Words["Room.LeadSheet"],
                _ => Words.Say("Room.LeadSheets", sheets.Missing),
            };
        if (!Room.IsSeen)
            return Words[Room.Place.OpenedAt is null ? "Room.LeadNotYet" : "Room.LeadHidden"];
        if (!Room.IsAgreedOn)
            return Words["Room.LeadMean"];
        return Words.Say("Room.Lead", Room.Proposals.Sum(one => one.Agreed), Room.Proposals.Sum(one => one.Criteria));
    }

    /// <summary>The wide spreads that nobody looked at again.</summary>
    public int ToReview => Room.Proposals.Sum(one => one.ToReview);

    /// <summary>The page of a proposal.</summary>
    public string AddressOf(RoomProposal one) =>
        To(ConsensusAddresses.Meeting, Room.Place.Competition, Room.Place.Step, one.Bidder);

    /// <summary>Whether nothing is left to do for a proposal.</summary>
    public bool IsDone(RoomProposal one) => one.ToReview == 0 && (!Room.IsAgreedOn || one.Agreed == one.Criteria);
}
