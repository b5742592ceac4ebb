namespace Procurement.Acceptance.Life;

/// <summary>Somebody with an account, a browser of their own and a language that they read.</summary>
/// <param name="site">The service.</param>
/// <param name="name">Their name.</param>
/// <param name="email">Their address.</param>
/// <param name="language">"en" or "fr".</param>
/// <param name="seen">The kinds of pages that were looked at on anybody's screen.</param>
internal sealed class Person(ClockedSite site, string name, string email, string language, HashSet<string> seen)
    : IAsyncDisposable
{
    public const string Password = "correct horse battery staple";

    private IBrowserContext? browser;
    private Complaints? complaints;
    private Screen? screen;

    /// <summary>The account's identifier, once somebody was invited.</summary>
    public string Id { get; set; } = "";

    public string Name => name;

    public string Email => email;

    /// <summary>"en" or "fr".</summary>
    public string Language => language;

    /// <summary>What is wrong with the pages that this person saw.</summary>
    public IEnumerable<string> Faults => [.. screen?.Faults ?? [], .. complaints?.All ?? []];

    public Wire Wire { get; } = new(site.Address, email, Password);

    /// <summary>Opens a page of theirs, signing in where they are asked to.</summary>
    public async Task<Screen> Open(string english, string french)
    {
        var mine = await Screen();
        var address = language == "fr" ? french : english;
        await mine.Go(address);
        if (!mine.Page.Url.Contains("/sign-in") && !mine.Page.Url.Contains("/connexion"))
            return mine;
        await mine.Fill("Email", email);
        await mine.Fill("Password", Password);
        await mine.Press();
        if (new Uri(mine.Page.Url).PathAndQuery != address)
            await mine.Go(address);
        return mine;
    }

    /// <summary>Their screen, whatever is on it.</summary>
    public async Task<Screen> Screen()
    {
        if (screen is not null)
            return screen;
        browser = await new Device(Locale: $"{language}-CA").Open(site.Address);
        // Thirteen browsers at once: what takes long on a busy machine is not wrong for that.
        browser.SetDefaultTimeout(60_000);
        complaints = Complaints.Of(browser);
        return screen = new Screen(await browser.NewPageAsync(), seen);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
    }
}
