namespace Procurement.Api.Pages.Frame;

/// <summary>The pages that belong to no room.</summary>
internal static class FrameAddresses
{
    /// <summary>The start page.</summary>
    public static readonly PageAddress Start = new("/Index", "", "");

    /// <summary>What went wrong, in a sentence; shown in the place of the page that was asked for.</summary>
    public static readonly PageAddress Trouble = new("/Frame/Trouble", "trouble/{status:int}", "probleme/{status:int}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Start, Trouble];
}
