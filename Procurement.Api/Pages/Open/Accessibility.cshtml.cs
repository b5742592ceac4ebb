using Procurement.Api.Pages.Frame;

namespace Procurement.Api.Pages.Open;

/// <summary>What was done for accessibility, and what was tested.</summary>
internal sealed class AccessibilityModel(PageDoor door) : LocalizedPage(door, OpenWords.Pair)
{
    /// <summary>The parts of the page, in their order.</summary>
    public static readonly string[] Parts = ["Standard", "Done", "Tested", "Not", "Documents"];

    public override bool IsForAnybody => true;

    public override string Title => Words["Accessibility.Title"];

    /// <summary>Shows the page.</summary>
    public void OnGet() { }
}
