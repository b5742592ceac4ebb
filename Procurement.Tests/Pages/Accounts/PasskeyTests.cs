using Procurement.Domain.Accounts;
using Procurement.Domain.People;
using Procurement.Tests.Support.Fakes;
using Procurement.Tests.Support.Pages;

namespace Procurement.Tests.Pages.Accounts;

/// <summary>A passkey is added on the page of the account, signs in without password and code, and is taken away.</summary>
public sealed class PasskeyTests
{
    private const string Site = "http://localhost";
    private const string Email = "eve@example.ca";

    private AccountsHost host = null!;
    private SoftwareAuthenticator device = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost(("Accounts:TriesPerAddress", "1000"), ("Accounts:TriesPerSession", "1000"));
        device = new SoftwareAuthenticator(Site);
        await host.Invited(Email);
    }

    [TearDown]
    public async Task Stop()
    {
        device.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task Who_adds_one_signs_in_with_it_and_has_shown_a_second_factor()
    {
        await host.Keep(MustShowAFactor);
        using var reader = await WithPassword();
        (await reader.Added(device, "Office laptop")).Should().Be("/en/account?done=PasskeyAdded");
        await reader.Open("/en/account");
        reader.Text.Should().Contain("Office laptop").And.Contain("Never");

        host.Clock.Now += TimeSpan.FromMinutes(1);
        using var other = Reader();
        (await other.EnteredWith(device)).Should().Be("/en/sign-in");
        await other.Open("/en/account");
        other.Text.Should().Contain("Eve Example");
        await other.Open("/en");
        other.Leads.Should().NotBe("/en/account/second-factor", "a second factor was shown");
        Scalar("SELECT count(*) FROM sessions WHERE has_factor AND state = 'Active' AND kind = 'Cookie'")
            .Should()
            .Be(2);
        Scalar("SELECT count(*) FROM passkeys WHERE last_used_at IS NOT NULL AND sign_count = 2").Should().Be(1);
    }

    [Test]
    public async Task An_answer_that_is_not_its_own_not_verified_or_used_before_lets_nobody_in()
    {
        using (var reader = await WithPassword())
            await reader.Added(device, "");
        host.Clock.Now += TimeSpan.FromMinutes(1);
        using var other = Reader();
        device.IsGenuine = false;
        (await other.EnteredWith(device)).Should().Be("passkey.not-valid");
        (device.IsGenuine, device.Verifies) = (true, false);
        (await other.EnteredWith(device)).Should().Be("passkey.not-valid");
        device.Verifies = true;
        var (options, state) = await other.Asked();
        var answer = device.Get(options);
        (await other.Shown(answer, state + "A")).Should().Be("passkey.not-valid");
        (await other.Shown(answer, state)).Should().Be("/en/sign-in");
        (await other.Shown(answer, state)).Should().Be("passkey.not-valid", "an answer serves once");
        using var late = Reader();
        (options, state) = await late.Asked();
        host.Clock.Now += TimeSpan.FromMinutes(6);
        (await late.Shown(device.Get(options), state))
            .Should()
            .Be("passkey.not-valid", "a challenge serves five minutes");
        using var foreign = new SoftwareAuthenticator("https://example.com");
        (await late.EnteredWith(foreign)).Should().Be("passkey.not-valid");
    }

    [Test]
    public async Task Five_wrong_answers_bar_sign_in_and_a_disabled_account_stays_out()
    {
        using (var reader = await WithPassword())
            await reader.Added(device, "");
        host.Clock.Now += TimeSpan.FromMinutes(1);
        using var other = Reader();
        device.IsGenuine = false;
        for (var i = 0; i < 5; i++)
            await other.EnteredWith(device);
        device.IsGenuine = true;
        (await other.EnteredWith(device)).Should().Be("passkey.not-valid");
        (await host.SignIn(Email, AccountsActs.Password).Code()).Should().Be("session.credentials-wrong");
        host.Clock.Now += TimeSpan.FromMinutes(16);
        (await other.EnteredWith(device)).Should().Be("/en/sign-in");
        await host.Keep(provider =>
        {
            var accounts = provider.GetRequiredService<IAccounts>();
            accounts.FindByEmail(Email, default).Result!.Disable();
        });
        host.Clock.Now += TimeSpan.FromMinutes(1);
        using var third = Reader();
        (await third.EnteredWith(device)).Should().Be("passkey.not-valid");
    }

    [Test]
    public async Task With_the_password_alone_nobody_changes_the_factors_of_who_has_one()
    {
        using (var reader = await WithPassword())
            await reader.Added(device, "");
        using var thief = await WithPassword();
        using var second = new SoftwareAuthenticator(Site);
        (await thief.Added(second, "")).Should().Be("passkey.needed");
        await thief.Open("/en/account");
        await thief.SendForm("/en/account?handler=RemovePasskey");
        thief.Text.Should().Contain("This account has a passkey.");
        host.Clock.Now += TimeSpan.FromMinutes(1);
        using var owner = Reader();
        await owner.EnteredWith(device);
        (await owner.Added(device, "")).Should().NotStartWith("/en/account", "it is known already");
        await owner.Open("/en/account");
        await owner.SendForm("/en/account?handler=RemovePasskey");
        owner.Leads.Should().Be("/en/account?done=PasskeyRemoved");
        host.Clock.Now += TimeSpan.FromMinutes(1);
        (await owner.EnteredWith(device)).Should().Be("passkey.not-valid");
    }

    [Test]
    public async Task A_session_older_than_a_second_factor_adds_none_either()
    {
        using var thief = await WithPassword();
        var owner = await host.Entered(Email);
        var begun = await owner.PostAsync("/api/v1/second-factor", null);
        var secret = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
        var code = AnAuthenticator.CodeOf(secret, host.Clock.Now);
        (await owner.PostAsJsonAsync("/api/v1/second-factor/confirm", new { code })).EnsureSuccessStatusCode();
        (await thief.Added(device, "")).Should().Be("factor.already-added");
        Scalar("SELECT count(*) FROM passkeys").Should().Be(0);
    }

    [Test]
    public async Task An_administrator_takes_lost_ones_away()
    {
        using (var reader = await WithPassword())
            await reader.Added(device, "");
        var admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        var eve = Text("SELECT id FROM accounts WHERE email = 'eve@example.ca'");
        var shown = await admin.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{eve}");
        shown.GetProperty("hasSecondFactor").GetBoolean().Should().BeTrue();
        (await admin.DeleteAsync($"/api/v1/accounts/{eve}/second-factor")).EnsureSuccessStatusCode();
        Scalar("SELECT count(*) FROM passkeys").Should().Be(0);
    }

    private PageReader Reader()
    {
        var reader = new PageReader(host.Browser());
        reader.From(Site);
        return reader;
    }

    private async Task<PageReader> WithPassword()
    {
        var reader = Reader();
        await reader.Open("/en/sign-in");
        await reader.SendForm("/en/sign-in", ("Email", Email), ("Password", AccountsActs.Password));
        return reader;
    }

    private void MustShowAFactor(IServiceProvider provider)
    {
        var rule = new SecondFactorRule(Role.FairnessMonitor);
        rule.Set(true);
        provider.GetRequiredService<ISecondFactors>().Add(rule);
        var eve = Text("SELECT id FROM accounts WHERE email = 'eve@example.ca'");
        var duty = new Duty(new(Guid.NewGuid()), eve, rule.Role, DutyScope.Service, null, "test", host.Clock.Now);
        provider.GetRequiredService<IDuties>().Add(duty);
    }

    private long Scalar(string question) => (long)Answer(question);

    private string Text(string question) => (string)Answer(question);

    private object Answer(string question)
    {
        using var connection = new SqliteConnection($"Data Source={host.Location.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar()!;
    }
}
