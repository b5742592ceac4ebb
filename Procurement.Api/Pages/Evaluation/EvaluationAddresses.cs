using Procurement.Api.Application.Evaluation;
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

    /// <summary>Who evaluates.</summary>
    public static readonly PageAddress Panel = Of("Panel", "panel", "equipe");

    /// <summary>What the panel declared.</summary>
    public static readonly PageAddress Declared = Of("Declared", "panel/declarations", "equipe/declarations");

    /// <summary>Who submitted.</summary>
    public static readonly PageAddress Submissions = Of("Submissions", "submissions", "soumissions");

    /// <summary>The opened documents of one submission.</summary>
    public static readonly PageAddress Proposal = Of("Proposal", "submissions/{bidder}", "soumissions/{bidder}");

    /// <summary>Questions about submissions.</summary>
    public static readonly PageAddress Clarifications = Of("Clarifications", "clarifications", "precisions");

    /// <summary>The steps.</summary>
    public static readonly PageAddress Steps = Of("Steps", "steps", "etapes");

    /// <summary>The closing of one step.</summary>
    public static readonly PageAddress CloseStep = Of("CloseStep", "steps/{step}/close", "etapes/{step}/clore");

    /// <summary>Corrections of closed steps.</summary>
    public static readonly PageAddress Corrections = Of("Corrections", "corrections", "corrections");

    /// <summary>Disqualification and withdrawal.</summary>
    public static readonly PageAddress Disqualifications = Of(
        "Disqualifications",
        "disqualifications",
        "disqualifications"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [
        Home,
        Call,
        Competition,
        Panel,
        Declared,
        Submissions,
        Proposal,
        Clarifications,
        Steps,
        CloseStep,
        Corrections,
        Disqualifications,
    ];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [new(Home, "Menu.Home", Role.ProcurementLead, Role.Approver, Role.KeyHolder, Role.FairnessMonitor)];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        new(Panel, "Place.Panel", typeof(ShowTeam), true),
        new(Declared, "Place.Declared", typeof(ShowDeclared), true),
        new(Submissions, "Place.Submissions", typeof(ListSubmissions), true),
        new(Clarifications, "Place.Clarifications", typeof(ListClarifications), true),
        new(Steps, "Place.Steps", typeof(ShowSteps), true),
        new(Corrections, "Place.Corrections", typeof(ListCorrections), true),
        new(Disqualifications, "Place.Disqualifications", typeof(ListDisqualifications), true),
    ];

    private static PageAddress Of(string page, string english, string french) =>
        new(
            $"/Evaluation/{page}",
            $"competitions/{{competition:guid}}/{english}",
            $"concours/{{competition:guid}}/{french}"
        );
}
