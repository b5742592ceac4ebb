using Procurement.Api.Application.Consensus;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Consensus;

/// <summary>The pages of the chair: mandatory requirements and the consensus room.</summary>
internal static class ConsensusAddresses
{
    /// <summary>What waits for the chair.</summary>
    public static readonly PageAddress Home = new("/Consensus/Home", "consensus", "consensus");

    /// <summary>The steps of a competition.</summary>
    public static readonly PageAddress Steps = new(
        "/Consensus/Steps",
        "competitions/{competition:guid}/consensus",
        "concours/{competition:guid}/consensus"
    );

    /// <summary>The mandatory requirements of a step.</summary>
    public static readonly PageAddress Mandatory = new(
        "/Consensus/Mandatory",
        "competitions/{competition:guid}/steps/{step}/requirements",
        "concours/{competition:guid}/etapes/{step}/exigences"
    );

    /// <summary>How far the panel is with each proposal of a step.</summary>
    public static readonly PageAddress Room = new(
        "/Consensus/Room",
        "competitions/{competition:guid}/steps/{step}/consensus",
        "concours/{competition:guid}/etapes/{step}/consensus"
    );

    /// <summary>The meeting on one proposal.</summary>
    public static readonly PageAddress Meeting = new(
        "/Consensus/Meeting",
        "competitions/{competition:guid}/steps/{step}/consensus/{bidder}",
        "concours/{competition:guid}/etapes/{step}/consensus/{bidder}"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Home, Steps, Mandatory, Room, Meeting];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [new(Home, "Menu.Consensus", Role.Chair)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [new(Steps, "Link.Consensus", typeof(ListStepRooms), IsOfCompetition: true)];
}
