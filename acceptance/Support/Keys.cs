namespace Procurement.Acceptance.Support;

/// <summary>A person without a mouse.</summary>
internal static class Keys
{
    private const int Longest = 150;

    /// <summary>Tabs on until the focus is on what a selector names.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var i = 0; i < Longest; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement.matches(wanted)", selector))
                return;
        }
        throw new AssertionException($"{page.Url}: Tab never comes to {selector}.");
    }

    /// <summary>Tabs to a link or button and presses it; another page follows.</summary>
    public static async Task Take(this IPage page, string selector)
    {
        await page.TabTo(selector);
        await page.Leave(() => page.Keyboard.PressAsync("Enter"));
    }
}
