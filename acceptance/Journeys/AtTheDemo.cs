namespace Procurement.Acceptance.Journeys;

/// <summary>A service with the demo for one test, and one of its people before it.</summary>
internal sealed class AtTheDemo : IAsyncDisposable
{
    private AtTheDemo(ServiceProcess site, IBrowserContext browser, IPage page) =>
        (Site, Browser, Page) = (site, browser, page);

    public ServiceProcess Site { get; }

    public IBrowserContext Browser { get; }

    /// <summary>On the home page of the role.</summary>
    public IPage Page { get; }

    public static async Task<AtTheDemo> As(string person, string language = "en")
    {
        var site = await ServiceProcess.WithDemo();
        var browser = await new Device(Locale: $"{language}-CA").Open(site.Address);
        var home = await DemoVisitor.Enter(browser, person, language);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(home);
        return new(site, browser, page);
    }

    /// <summary>Somebody else of the demo, at a browser of their own.</summary>
    public async Task<IPage> Another(string person, string language = "en")
    {
        var browser = await new Device(Locale: $"{language}-CA").Open(Site.Address);
        var home = await DemoVisitor.Enter(browser, person, language);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(home);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.CloseAsync();
        await Site.DisposeAsync();
    }
}
