using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The pages of who runs the evaluation: panel, submissions, steps.</summary>
internal static class EvaluationAddresses
{
    /// <summary>What waits for the reader, and where their calls stand.</summary>
    public static readonly PageAddress Home = new("/Evaluation/Home", "home", "accueil");

    /// <summary>One call: where it stands, and what leads on.</summary>
    public static readonly PageAddress Call = new("/Evaluation/Call", "calls/{call:guid}", "appels/{call:guid}");

    /// <summary>One competition: where it stands, and what leads on.</summary>
    public static readonly PageAddress Competition = new(
        "/Evaluation/Competition",
        "competitions/{competition:guid}",
        "concours/{competition:guid}"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Home, Call, Competition];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [new(Home, "Menu.Home", Role.ProcurementLead, Role.Approver, Role.KeyHolder, Role.FairnessMonitor)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } = [];
}
