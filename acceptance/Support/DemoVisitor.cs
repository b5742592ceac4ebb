namespace Procurement.Acceptance.Support;

/// <summary>A newcomer who is one of the demo's people with one click on the start page.</summary>
internal static class DemoVisitor
{
    /// <summary>Everybody whom the start page offers, as its buttons name them.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["Evaluator", "Chair", "Lead", "Approver", "FirstHolder", "Monitor", "OpenBidder", "ToldBidder", "Administrator"];

    /// <summary>A newcomer who has pressed no button yet.</summary>
    public const string Nobody = "Nobody";

    /// <summary>Presses the button.</summary>
    /// <returns>The address of their home page.</returns>
    public static async Task<string> Enter(IBrowserContext browser, string person, string language)
    {
        if (person == Nobody)
            return $"/{language}";
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"/{language}");
        await page.ClickAsync($"button[name='person'][value='{person}'] >> nth=0");
        await page.WaitForURLAsync(url => !url.EndsWith($"/{language}", StringComparison.Ordinal));
        var home = new Uri(page.Url).PathAndQuery;
        await page.CloseAsync();
        return home;
    }
}
