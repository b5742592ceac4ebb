using Procurement.Domain.Accounts;
using Procurement.Domain.People;
using Procurement.Tests.Support.Fakes;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed class SecondFactorTests
{
    private const string Email = "eve@example.ca";

    private AccountsHost host = null!;
    private HttpClient client = null!;

    [SetUp]
    public async Task Start()
    {
        host = new AccountsHost(("Accounts:TriesPerAccount", "1000"), ("Accounts:TriesPerAddress", "1000"));
        await host.Invited(Email);
        client = await host.Entered(Email);
    }

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task After_one_is_added_a_code_is_asked_for_at_sign_in()
    {
        var (secret, _) = await Added();
        var awaiting = await host.Entered(Email);
        (await awaiting.GetAsync("/api/v1/session").Code()).Should().Be("access.not-signed-in");
        (await Present(awaiting, "000000").Code()).Should().Be("factor.code-wrong");
        (await Present(awaiting, NextCode(secret))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await awaiting.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Present(awaiting, NextCode(secret)).Code()).Should().Be("session.not-valid");
    }

    [Test]
    public async Task A_code_serves_once_and_a_recovery_code_when_the_application_is_lost()
    {
        var (secret, recovery) = await Added();
        var code = NextCode(secret);
        (await Present(await host.Entered(Email), code)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Present(await host.Entered(Email), code).Code()).Should().Be("factor.code-wrong");
        (await Present(await host.Entered(Email), recovery[0])).StatusCode.Should().Be(HttpStatusCode.OK);
        (await Present(await host.Entered(Email), recovery[0]).Code()).Should().Be("factor.code-wrong");
        recovery.Distinct().Should().HaveCount(10);
    }

    [Test]
    public async Task Five_wrong_codes_end_the_session_and_bar_sign_in()
    {
        var (secret, _) = await Added();
        var awaiting = await host.Entered(Email);
        for (var i = 0; i < 5; i++)
            (await Present(awaiting, "000000").Code()).Should().Be("factor.code-wrong");
        (await Present(awaiting, NextCode(secret)).Code()).Should().Be("session.not-valid");
        (await host.SignIn(Email, AccountsActs.Password).Code()).Should().Be("session.credentials-wrong");
    }

    [Test]
    public async Task Where_a_role_requires_one_only_the_acts_that_add_it_are_open()
    {
        var admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        var lead = await host.SignedIn("Lea Lead", (Role.ProcurementLead, DutyScope.Service));
        (await lead.GetAsync("/api/v1/programmes")).StatusCode.Should().Be(HttpStatusCode.OK);
        var rule = new { isRequired = true };
        (await lead.PutAsJsonAsync("/api/v1/second-factor/rules/procurementLead", rule).Code())
            .Should()
            .Be("access.not-permitted");
        (await admin.PutAsJsonAsync("/api/v1/second-factor/rules/procurementLead", rule)).EnsureSuccessStatusCode();
        (await admin.GetFromJsonAsync<string[]>("/api/v1/second-factor/rules")).Should().Equal("procurementLead");
        (await lead.GetAsync("/api/v1/programmes").Code()).Should().Be("session.second-factor-needed");
        (await lead.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.OK);
        client = lead;
        await Added();
        (await lead.GetAsync("/api/v1/programmes")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task It_is_taken_away_with_a_code_or_by_an_administrator()
    {
        var admin = await host.Person("Ada Admin", (Role.Administrator, DutyScope.Service, null));
        (await Remove("000000").Code()).Should().Be("factor.not-added");
        (await client.PostAsJsonAsync("/api/v1/second-factor/confirm", new { code = "000000" }).Code())
            .Should()
            .Be("factor.not-added");
        var (secret, _) = await Added();
        (await client.PostAsync("/api/v1/second-factor", null).Code()).Should().Be("factor.already-added");
        (await Remove("000000").Code()).Should().Be("factor.code-wrong");
        (await Remove(NextCode(secret))).StatusCode.Should().Be(HttpStatusCode.NoContent);
        await Added();
        var me = await client.GetFromJsonAsync<JsonElement>("/api/v1/session");
        var address = $"/api/v1/accounts/{me.GetProperty("id").GetString()}/second-factor";
        (await admin.Client.DeleteAsync($"/api/v1/accounts/{admin.Id}/second-factor").Code())
            .Should()
            .Be("factor.own-needs-code");
        (await admin.Client.DeleteAsync(address)).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await client.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await (await host.Entered(Email)).GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Test]
    public async Task The_secret_is_kept_protected_and_the_keys_wrapped()
    {
        var (secret, recovery) = await Added();
        var kept = "";
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={host.Location.Path}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText =
                "SELECT group_concat(secret) FROM second_factors UNION ALL SELECT group_concat(xml) FROM sign_in_keys";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
                kept += rows.GetString(0);
        }
        kept.Should().NotContain(secret).And.NotContain(recovery[0]).And.NotContain("masterKey");
        kept.Should().Contain("wrapped");
    }

    [Test]
    public void A_later_start_reads_what_an_earlier_one_protected()
    {
        var kept = host.Services.GetRequiredService<ISecrets>().Protect("secret");
        using var later = new ServiceHost(host.Location, "Production");
        later.Services.GetRequiredService<ISecrets>().Reveal(kept).Should().Be("secret");
    }

    private async Task<(string Secret, string[] Recovery)> Added()
    {
        var begun = await client.PostAsync("/api/v1/second-factor", null);
        var secret = (await begun.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("secret").GetString()!;
        var code = AnAuthenticator.CodeOf(secret, host.Clock.Now);
        var added = await client.PostAsJsonAsync("/api/v1/second-factor/confirm", new { code });
        added.EnsureSuccessStatusCode();
        return (secret, (await added.Content.ReadFromJsonAsync<string[]>())!);
    }

    private string NextCode(string secret)
    {
        host.Clock.Now += TimeSpan.FromSeconds(30);
        return AnAuthenticator.CodeOf(secret, host.Clock.Now);
    }

    private Task<HttpResponseMessage> Remove(string code) =>
        client.PostAsJsonAsync("/api/v1/second-factor/remove", new { code });

    private static Task<HttpResponseMessage> Present(HttpClient client, string code) =>
        client.PostAsJsonAsync("/api/v1/session/code", new { code });
}
