using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Open;

/// <summary>The pages that are open to everybody: checking a document, help, accessibility.</summary>
internal static class OpenAddresses
{
    /// <summary>Whether a document was issued.</summary>
    public static readonly PageAddress Check = new("/Open/CheckDocument", "documents/check", "documents/verifier");

    /// <summary>How the service works, role by role.</summary>
    public static readonly PageAddress Help = new("/Open/Help", "help", "aide");

    /// <summary>What was done and tested for accessibility.</summary>
    public static readonly PageAddress Accessibility = new("/Open/Accessibility", "accessibility", "accessibilite");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageAddress> All { get; } = [Check, Help, Accessibility];
}
