using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Outcome;

/// <summary>The pages of who answers for what is told: letters, debriefs, disputes.</summary>
internal static class OutcomeAddresses
{
    /// <summary>The letters of a call.</summary>
    public static readonly PageAddress Letters = new(
        "/Outcome/Letters",
        "calls/{call:guid}/letters",
        "appels/{call:guid}/lettres"
    );

    /// <summary>One letter.</summary>
    public static readonly PageAddress Letter = new(
        "/Outcome/Letter",
        "calls/{call:guid}/letters/{notice:guid}",
        "appels/{call:guid}/lettres/{notice:guid}"
    );

    /// <summary>The buyer's letters: every kind with its standard paragraphs.</summary>
    public static readonly PageAddress Templates = new(
        "/Outcome/Templates",
        "programmes/{programme:guid}/templates",
        "programmes/{programme:guid}/modeles"
    );

    /// <summary>The standard paragraphs of one kind of letter.</summary>
    public static readonly PageAddress Template = new(
        "/Outcome/Template",
        "programmes/{programme:guid}/templates/{kind}",
        "programmes/{programme:guid}/modeles/{kind}"
    );

    /// <summary>The debriefs of a call.</summary>
    public static readonly PageAddress Debriefs = new(
        "/Outcome/Debriefs",
        "calls/{call:guid}/debriefs",
        "appels/{call:guid}/comptes-rendus"
    );

    /// <summary>One debrief.</summary>
    public static readonly PageAddress Debrief = new(
        "/Outcome/Debrief",
        "calls/{call:guid}/debriefs/{debrief:guid}",
        "appels/{call:guid}/comptes-rendus/{debrief:guid}"
    );

    /// <summary>The disputes of a call.</summary>
    public static readonly PageAddress Disputes = new(
        "/Outcome/Disputes",
        "calls/{call:guid}/disputes",
        "appels/{call:guid}/differends"
    );

    /// <summary>One dispute.</summary>
    public static readonly PageAddress Dispute = new(
        "/Outcome/Dispute",
        "calls/{call:guid}/disputes/{dispute:guid}",
        "appels/{call:guid}/differends/{dispute:guid}"
    );

    /// <summary>The documents of a call.</summary>
    public static readonly PageAddress Documents = new(
        "/Outcome/Documents",
        "calls/{call:guid}/documents",
        "appels/{call:guid}/documents"
    );

    /// <summary>The days of a call.</summary>
    public static readonly PageAddress Calendar = new(
        "/Outcome/Calendar",
        "calls/{call:guid}/calendar",
        "appels/{call:guid}/calendrier"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } =
    [Letters, Letter, Templates, Template, Debriefs, Debrief, Disputes, Dispute, Documents, Calendar];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        new(Letters, "Link.Letters", typeof(ListNotices), false) { When = IsOpenTo },
        new(Debriefs, "Link.Debriefs", typeof(ListDebriefs), false) { When = IsOpenTo },
        new(Disputes, "Link.Disputes", typeof(ListDisputes), false) { When = IsOpenTo },
        new(Documents, "Link.Reports", typeof(ShowDocuments), false),
        new(Calendar, "Link.Calendar", typeof(ShowCalendar), false),
    ];

    // A bidder has pages of its own; before the closing there is nothing to tell.
    private static bool IsOpenTo(Role role, Stage stage) => role != Role.Bidder && stage >= Stage.Closed;
}
