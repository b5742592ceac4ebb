namespace Procurement.Acceptance.Support;

/// <summary>An act that leads to another page, and the wait until that stands.</summary>
internal static class Leaving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private const string Arrived = """
        () => window.isLeaving || document.readyState !== 'complete' ? 0
          : performance.getEntriesByType('navigation')[0].responseStatus || 200
        """;

    /// <summary>Acts, and waits.</summary>
    /// <returns>The status of the new page.</returns>
    public static async Task<int> Leave(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => { window.isLeaving = true; }");
        await act();
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(20))
            if (await Status(page) is > 0 and var status)
                return status;
        throw new TimeoutException($"{page.Url} stays where it is.");
    }

    private static async Task<int> Status(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<int>(Arrived);
        }
        catch (PlaywrightException trouble) when (trouble.Message.Contains("context", StringComparison.Ordinal))
        {
            // Between two pages there is none.
            return 0;
        }
    }
}
