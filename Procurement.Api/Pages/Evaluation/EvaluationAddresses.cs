using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Evaluation;

/// <summary>The pages of who runs the evaluation: panel, submissions, steps.</summary>
internal static class EvaluationAddresses
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [];

    /// <summary>Entries of the menu.</summary>
    public static IReadOnlyList<MenuEntry> Menu { get; } = [];

    /// <summary>Links from the page of a call and of each of its competitions.</summary>
    public static IReadOnlyList<PlaceLink> Links { get; } = [];
}
