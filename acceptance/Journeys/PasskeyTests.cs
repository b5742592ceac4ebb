namespace Procurement.Acceptance.Journeys;

/// <summary>A passkey made and used in a real browser, with a device that Chromium plays.</summary>
public sealed class PasskeyTests
{
    [TestCase("en", "account", "sign-in", "Office computer")]
    [TestCase("fr", "compte", "connexion", "Portable du bureau")]
    public async Task Who_added_a_passkey_signs_in_with_it_alone(string language, string own, string door, string name)
    {
        await using var visit = await Visit.To($"/{language}/{own}");
        var page = visit.Page;
        await page.FillAsync("form[data-passkey] [name=name]", name);
        await page.Leave(() => page.ClickAsync("form[data-passkey] button"));
        (await page.InnerTextAsync(PasskeyTable)).Should().Contain(name);
        (await Axe.Faults(page)).Should().BeEmpty();
        var unused = await page.InnerTextAsync($"{PasskeyTable} td:nth-of-type(2)");

        await visit.Browser.ClearCookiesAsync();
        await page.GotoAsync($"/{language}/{door}");
        await page.Leave(() => page.ClickAsync("form[data-passkey] button"));
        page.Url.Should().NotContain(door);
        await page.GotoAsync($"/{language}/{own}");
        (await page.InnerTextAsync("main")).Should().Contain(FirstDay.Name);
        (await page.InnerTextAsync($"{PasskeyTable} td:nth-of-type(2)")).Should().NotBe(unused, "it was used");
    }

    [TestCase(
        "en",
        "account",
        "sign-in",
        "Try again, or sign in with your password.",
        "No passkey was added. Try again."
    )]
    [TestCase(
        "fr",
        "compte",
        "connexion",
        "Essayez de nouveau, ou connectez-vous avec votre mot de passe.",
        "Aucune clé d’accès n’a été ajoutée. Essayez de nouveau."
    )]
    public async Task Who_cancels_what_the_device_asks_is_told_what_to_do_next(
        string language,
        string own,
        string door,
        string signIn,
        string add
    )
    {
        await using var visit = await Visit.To($"/{language}/{own}");
        await visit.Cancel();
        await Told(visit.Page, add);
        (await visit.Page.Locator(PasskeyTable).CountAsync()).Should().Be(0);

        await visit.Browser.ClearCookiesAsync();
        await visit.Page.GotoAsync($"/{language}/{door}");
        await Told(visit.Page, signIn);
        await FirstDay.SignIn(visit.Page);
        visit.Page.Url.Should().NotContain(door, "the password still does");
    }

    private const string PasskeyTable = "table:has(form[action*='RemovePasskey'])";

    private static async Task Told(IPage page, string sentence)
    {
        await page.ClickAsync("form[data-passkey] button");
        var status = page.Locator("form[data-passkey] [role=status].lost");
        await status.WaitForAsync();
        (await status.InnerTextAsync()).Should().Contain(sentence);
        (await page.IsEnabledAsync("form[data-passkey] button")).Should().BeTrue("it can be tried again");
        (await Axe.Faults(page)).Should().BeEmpty();
    }

    /// <summary>The administrator of a service on its first day, signed in with a password, before a device of their
    /// own.</summary>
    private sealed class Visit(ServiceProcess site, IBrowserContext browser, IPage page, ICDPSession device, string key)
        : IAsyncDisposable
    {
        public IBrowserContext Browser => browser;

        public IPage Page => page;

        public static async Task<Visit> To(string address)
        {
            var site = await ServiceProcess.InProduction();
            // A passkey belongs to a name, and a number is none.
            var browser = await new Device().Open(site.Address.Replace("127.0.0.1", "localhost"));
            var page = await browser.NewPageAsync();
            await FirstDay.Begin(page, site);
            await page.GotoAsync(address);
            await FirstDay.SignIn(page);
            var device = await browser.NewCDPSessionAsync(page);
            return new(site, browser, page, device, await Plug(device));
        }

        /// <summary>From now on the person does not confirm that it is they.</summary>
        public Task Cancel() =>
            device.SendAsync(
                "WebAuthn.setUserVerified",
                new() { ["authenticatorId"] = key, ["isUserVerified"] = false }
            );

        public async ValueTask DisposeAsync()
        {
            await browser.CloseAsync();
            await site.DisposeAsync();
        }

        private static async Task<string> Plug(ICDPSession device)
        {
            await device.SendAsync("WebAuthn.enable");
            var options = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            };
            var added = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = options });
            return added!.Value.GetProperty("authenticatorId").GetString()!;
        }
    }
}
