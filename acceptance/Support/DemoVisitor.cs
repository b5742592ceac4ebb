namespace Procurement.Acceptance.Support;

/// <summary>A newcomer who is one of the demo's people with one click on the start page.</summary>
internal static class DemoVisitor
{
    /// <summary>Everybody whom the start page offers, as its buttons name them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["Evaluator", "Chair", "Lead", "Approver", "FirstHolder", "Monitor", "OpenBidder", "ToldBidder", "Administrator"];

    /// <summary>Presses the button, and is on the home page of the role.</summary>
    public static async Task SignIn(IPage page, string person, string language)
    {
        await page.GotoAsync($"/{language}");
        await page.ClickAsync($"button[name='person'][value='{person}'] >> nth=0");
        await page.WaitForURLAsync(url => url.TrimEnd('/').Split('/').Length > 4);
    }
}
