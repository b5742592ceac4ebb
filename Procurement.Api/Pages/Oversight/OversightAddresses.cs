using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Records;
using Procurement.Api.Application.Retention;
using Procurement.Api.Pages.Frame;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;

namespace Procurement.Api.Pages.Oversight;

/// <summary>The pages of who watches: record, observations, retention.</summary>
internal static class OversightAddresses
{
    /// <summary>The record of a call.</summary>
    public static readonly PageAddress Record = new(
        "/Oversight/Record",
        "calls/{call:guid}/record",
        "appels/{call:guid}/dossier"
    );

    /// <summary>What the fairness monitor observed.</summary>
    public static readonly PageAddress Fairness = new(
        "/Oversight/Fairness",
        "calls/{call:guid}/fairness",
        "appels/{call:guid}/equite"
    );

    /// <summary>How long the record is kept.</summary>
    public static readonly PageAddress Retention = new(
        "/Oversight/Retention",
        "calls/{call:guid}/retention",
        "appels/{call:guid}/conservation"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Record, Fairness, Retention];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } =
    [
        new(Record, "Link.Record", typeof(ShowRecord), false) { When = IsOpenTo },
        new(Fairness, "Link.Fairness", typeof(ListObservations), false) { When = IsOpenTo },
        new(Retention, "Link.Retention", typeof(ShowRetention), false) { When = (_, stage) => stage >= Stage.Notified },
    ];

    // Lead and approver read them once the call is decided or cancelled.
    private static bool IsOpenTo(Role role, Stage stage) => role == Role.FairnessMonitor || stage >= Stage.Decided;
}
