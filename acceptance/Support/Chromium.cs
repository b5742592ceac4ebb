namespace Procurement.Acceptance.Support;

/// <summary>The one browser of a run.</summary>
internal static class Chromium
{
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    /// <summary>Where it is: what the environment names, else where Debian puts it.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    public static IBrowser Browser => browser!;

    public static async Task Start()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Path,
                Headless = true,
                Args =
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public static async Task Stop()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
