using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Results;

/// <summary>The pages of who decides: opening of envelopes, ranking, award.</summary>
internal static class ResultsAddresses
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } = [];
}
