using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Bidding;

/// <summary>The pages of the bidder: invitation, submission, receipt, debrief. A submission is named by its competition: a
/// bidder has one in each.</summary>
internal static class BiddingAddresses
{
    /// <summary>What the bidder has to do, by when.</summary>
    public static readonly PageAddress Home = new("/Bidding/Home", "proposals", "propositions");

    /// <summary>The organization in a programme.</summary>
    public static readonly PageAddress Organization = new(
        "/Bidding/Organization",
        "proposals/organization/{programme:guid}",
        "propositions/organisme/{programme:guid}"
    );

    /// <summary>A call as the bidder reads it.</summary>
    public static readonly PageAddress Call = new(
        "/Bidding/Call",
        "proposals/calls/{call:guid}",
        "propositions/appels/{call:guid}"
    );

    /// <summary>Its published plan.</summary>
    public static readonly PageAddress Plan = new(
        "/Bidding/Plan",
        "proposals/calls/{call:guid}/plan",
        "propositions/appels/{call:guid}/plan"
    );

    /// <summary>Letters, debriefs and disputes about a call.</summary>
    public static readonly PageAddress Outcome = new(
        "/Bidding/Outcome",
        "proposals/calls/{call:guid}/letters",
        "propositions/appels/{call:guid}/lettres"
    );

    /// <summary>One proposal.</summary>
    public static readonly PageAddress Proposal = new(
        "/Bidding/Proposal",
        "proposals/{competition:guid}",
        "propositions/{competition:guid}"
    );

    /// <summary>One envelope of it.</summary>
    public static readonly PageAddress Envelope = new(
        "/Bidding/Envelope",
        "proposals/{competition:guid}/envelopes/{envelope}",
        "propositions/{competition:guid}/enveloppes/{envelope}"
    );

    /// <summary>On which page each criterion is answered.</summary>
    public static readonly PageAddress Places = new(
        "/Bidding/Places",
        "proposals/{competition:guid}/pages",
        "propositions/{competition:guid}/pages"
    );

    /// <summary>Check and submit.</summary>
    public static readonly PageAddress Submit = new(
        "/Bidding/Submit",
        "proposals/{competition:guid}/submit",
        "propositions/{competition:guid}/soumettre"
    );

    /// <summary>The receipt.</summary>
    public static readonly PageAddress Receipt = new(
        "/Bidding/Receipt",
        "proposals/{competition:guid}/receipt",
        "propositions/{competition:guid}/recu"
    );

    /// <summary>Take it back.</summary>
    public static readonly PageAddress Withdraw = new(
        "/Bidding/Withdraw",
        "proposals/{competition:guid}/withdraw",
        "propositions/{competition:guid}/retirer"
    );

    /// <summary>Questions about it that the buyer asks.</summary>
    public static readonly PageAddress Requests = new(
        "/Bidding/Requests",
        "proposals/{competition:guid}/questions",
        "propositions/{competition:guid}/demandes"
    );

    /// <summary>The debrief.</summary>
    public static readonly PageAddress Debrief = new(
        "/Bidding/Debrief",
        "proposals/{competition:guid}/debrief",
        "propositions/{competition:guid}/compte-rendu"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [Home, Organization, Call, Plan, Outcome, Proposal, Envelope, Places, Submit, Receipt, Withdraw, Requests, Debrief];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [new(Home, "Menu.Proposals", Role.Bidder)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } = [];
}
