using Procurement.Api.Application.Evaluation;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Work;

/// <summary>The pages of the evaluator: declarations, work list, score sheets. A sheet that was never saved has no
/// identifier, so its address names the competition, the step and the bidder.</summary>
internal static class WorkAddresses
{
    /// <summary>What waits for the evaluator, in all competitions.</summary>
    public static readonly PageAddress Desk = new("/Work/Desk", "work", "travail");

    /// <summary>Undertaking and conflicts of interest in a competition.</summary>
    public static readonly PageAddress Declarations = new(
        "/Work/Declarations",
        "competitions/{competition:guid}/declarations",
        "concours/{competition:guid}/declarations"
    );

    /// <summary>The own sheet for one proposal as a whole: what is missing, and the lock.</summary>
    public static readonly PageAddress Sheet = new(
        "/Work/Sheet",
        "sheets/{competition:guid}/{step}/{bidder}",
        "fiches/{competition:guid}/{step}/{bidder}"
    );

    /// <summary>One criterion of it beside the proposal.</summary>
    public static readonly PageAddress Criterion = new(
        "/Work/Criterion",
        "sheets/{competition:guid}/{step}/{bidder}/criteria/{criterion}",
        "fiches/{competition:guid}/{step}/{bidder}/criteres/{criterion}"
    );

    /// <summary>What ever stood there.</summary>
    public static readonly PageAddress History = new(
        "/Work/History",
        "sheets/{competition:guid}/{step}/{bidder}/criteria/{criterion}/history",
        "fiches/{competition:guid}/{step}/{bidder}/criteres/{criterion}/historique"
    );

    /// <summary>The own sheets of a step as a workbook, out and in.</summary>
    public static readonly PageAddress Offline = new(
        "/Work/Offline",
        "competitions/{competition:guid}/steps/{step}/offline",
        "concours/{competition:guid}/etapes/{step}/hors-ligne"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Desk, Declarations, Sheet, Criterion, History, Offline];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [new MenuEntry(Desk, "Menu.Work", Role.Evaluator)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [new PlaceLink(Declarations, "Link.Declarations", typeof(ShowDeclarations), IsOfCompetition: true)];
}
