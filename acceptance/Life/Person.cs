namespace Procurement.Acceptance.Life;

/// <summary>Somebody with an account, a browser of their own and a language that they read.</summary>
internal sealed class Person(ClockedSite site, string id, string name, string email, string language) : IAsyncDisposable
{
    public const string Password = "correct horse battery staple";

    private IBrowserContext? browser;
    private IPage? page;

    public string Id => id;

    public string Name => name;

    public string Email => email;

    /// <summary>"en" or "fr".</summary>
    public string Language => language;

    /// <summary>What is said against the pages that this person saw.</summary>
    public Complaints? Complaints { get; private set; }

    public Wire Wire { get; } = new(site.Address, email, Password);

    /// <summary>Opens a page of theirs, signing in where they are asked to.</summary>
    public async Task<IPage> Open(string english, string french)
    {
        var address = language == "fr" ? french : english;
        if (browser is null)
        {
            browser = await new Device(Locale: $"{language}-CA").Open(site.Address);
            Complaints = Complaints.Of(browser);
        }
        page ??= await browser.NewPageAsync();
        await page.GotoAsync(address);
        if (await page.Locator("#Password").CountAsync() > 0)
            await SignIn(page);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
    }

    private async Task SignIn(IPage door)
    {
        await door.FillAsync("#Email", email);
        await door.FillAsync("#Password", Password);
        await door.Keyboard.PressAsync("Enter");
        await door.WaitForURLAsync(url => !url.Contains("/sign-in") && !url.Contains("/connexion"));
    }
}
