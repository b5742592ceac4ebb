using Microsoft.AspNetCore.Mvc;
using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Consensus.Live;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Pages.Consensus;

/// <summary>The meeting of the panel on one proposal: the marks beside one another, and what is agreed.</summary>
internal sealed partial class MeetingModel(PageDoor door, ConsensusHub hub) : ConsensusPage(door)
{
    /// <summary>The meeting.</summary>
    public ConsensusMeeting Meeting { get; private set; } = null!;

    /// <summary>The criterion that is open; null: none is chosen and none waits.</summary>
    public MeetingCriterion? Open { get; private set; }

    /// <summary>Which criteria the matrix shows.</summary>
    public string Show { get; private set; } = MeetingView.All[0];

    /// <summary>The criteria that the matrix shows.</summary>
    public IReadOnlyList<MeetingCriterion> Shown => MeetingView.Of(Meeting.Criteria, Show);

    /// <summary>Whether the reader records here what is agreed.</summary>
    public bool IsChaired => Meeting.Room.IsChaired;

    public override string Title => Words.Say("Meeting.Title", Meeting.Name);

    public override bool IsSynthetic => base.IsSynthetic || Meeting?.Room.Place.IsSynthetic == true;

    public override bool IsWide => true;

    public override IReadOnlyList<Crumb> Crumbs => CrumbsTo(Meeting?.Room.Place, toStep: true);

    public override IReadOnlyList<string> Scripts => IsChaired ? [] : ["follow.js"];

    /// <summary>Where the chair is; null: it is the reader, or nobody, or a proposal of which the reader does not hear.</summary>
    public MeetingNews? Chair =>
        !IsChaired && hub.Now(Competition, Place.Step) is { } now && Meeting.Room.IsHeardOf(now.Bidder) ? now : null;

    /// <summary>What the screen of a participant follows.</summary>
    public FollowBar Following =>
        new(this, Place, Chair)
        {
            Here = AddressOf(Meeting.Bidder),
            Bidder = Meeting.Bidder,
            Criterion = Open?.Leaf.Id,
            Version = hub.VersionOf(Competition, Place.Step, Meeting.Bidder),
            Name = (Open is { } open ? $"{open.Leaf.Id} {open.Leaf.Name.In(Language)}, " : "") + Meeting.Name,
            ChairAt = Chair switch
            {
                { Bidder: { } bidder, Criterion: { } criterion } => (
                    AddressOf(bidder, criterion),
                    bidder == Meeting.Bidder ? criterion : $"{criterion}, {Meeting.Room.NameOf(bidder)}"
                ),
                _ => null,
            },
        };

    private StepPlace Place => Meeting.Room.Place;

    private CompetitionId Competition => new(Place.Competition);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGet(
        Guid competition,
        string step,
        string bidder,
        string? criterion,
        string? show
    )
    {
        if (await Look(competition, step, bidder, criterion, show) is { } barred)
            return barred;
        Form = Standing();
        if (IsChaired)
            hub.Open(Competition, Place.Step, Meeting.Bidder, Open?.Leaf.Id);
        return Page();
    }

    /// <summary>The proposals before and after this one.</summary>
    public (RoomProposal? Previous, RoomProposal? Next) Neighbours()
    {
        var all = Meeting.Room.Proposals;
        var here = all.Index().First(one => one.Item.Bidder == Meeting.Bidder).Index;
        return (here > 0 ? all[here - 1] : null, here + 1 < all.Count ? all[here + 1] : null);
    }

    /// <summary>The page of another proposal, or of another criterion of this one.</summary>
    public string AddressOf(string bidder, string? criterion = null) =>
        To(ConsensusAddresses.Meeting, Place.Competition, Place.Step, bidder)
        + QueryString.Create(
            new[] { KeyValuePair.Create("criterion", criterion), KeyValuePair.Create("show", ShowOrNone) }.Where(one =>
                one.Value is not null
            )
        );

    /// <summary>The same page for a criterion, at its place.</summary>
    public string AddressOf(MeetingCriterion one) => AddressOf(Meeting.Bidder, one.Leaf.Id) + "#criterion";

    /// <summary>Where a form of the open criterion is sent to.</summary>
    public string ActionOf(string handler) =>
        To(ConsensusAddresses.Meeting, Place.Competition, Place.Step, Meeting.Bidder)
        + QueryString.Create(
            new[]
            {
                KeyValuePair.Create("handler", (string?)handler),
                KeyValuePair.Create("criterion", Open?.Leaf.Id),
                KeyValuePair.Create("show", ShowOrNone),
            }.Where(one => one.Value is not null)
        );

    private string? ShowOrNone => Show == MeetingView.All[0] ? null : Show;

    /// <summary>Reads the meeting and chooses the criterion; null: it is there, else the page to show instead.</summary>
    private async Task<IActionResult?> Look(
        Guid competition,
        string step,
        string bidder,
        string? criterion,
        string? show
    )
    {
        var meeting = await Ask(new ShowConsensusMeeting(new CompetitionId(competition), step, bidder));
        if (meeting is null)
            return NotShown();
        (Meeting, Show) = (meeting, MeetingView.Read(show));
        if (criterion is null && Chair is { } chair && chair.Bidder == bidder)
            criterion = chair.Criterion;
        Open = criterion is null
            ? MeetingView.After(meeting, Show, null)
            : meeting.Criteria.FirstOrDefault(one => one.Leaf.Id == criterion);
        return criterion is not null && Open is null ? NotShown([AccessRefusal]) : null;
    }

    private static Refusal AccessRefusal => new("access.not-found");
}
