using Procurement.Domain.People;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed class SessionTests
{
    private AccountsHost host = null!;

    [SetUp]
    public void Start() => host = new AccountsHost();

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task A_session_that_was_revoked_is_dead_at_once()
    {
        var person = await host.Person("Eve Example");
        var other = await host.NewClient(person.Id);
        var sessions = await other.GetFromJsonAsync<JsonElement>("/api/v1/sessions");
        var id = sessions.EnumerateArray().Single(one => !one.GetProperty("isThis").GetBoolean()).GetProperty("id");
        (await IsAlive(person.Client)).Should().BeTrue();
        (await other.DeleteAsync($"/api/v1/sessions/{id}")).EnsureSuccessStatusCode();
        (await IsAlive(person.Client)).Should().BeFalse();
        (await IsAlive(other)).Should().BeTrue();
        (await other.DeleteAsync($"/api/v1/sessions/{id}").Code()).Should().Be("session.not-valid");
    }

    [Test]
    public async Task Signing_out_ends_the_session_and_leaving_everywhere_ends_all()
    {
        var person = await host.Person("Eve Example");
        var (one, two) = (await host.NewClient(person.Id), await host.NewClient(person.Id));
        await one.DeleteAsync("/api/v1/session");
        (await IsAlive(one)).Should().BeFalse();
        await two.DeleteAsync("/api/v1/sessions");
        (await IsAlive(two)).Should().BeFalse();
        (await IsAlive(person.Client)).Should().BeFalse();
    }

    [Test]
    public async Task An_administrator_ends_sessions_and_disables_accounts_and_others_do_not()
    {
        var admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        var person = await host.Person("Eve Example");
        var address = $"/api/v1/accounts/{person.Id}";
        (await person.Client.DeleteAsync(address + "/sessions").Code()).Should().Be("access.not-permitted");
        (await admin.DeleteAsync(address + "/sessions")).EnsureSuccessStatusCode();
        (await IsAlive(person.Client)).Should().BeFalse();
        var again = await host.NewClient(person.Id);
        (await admin.PostAsync(address + "/disable", null)).EnsureSuccessStatusCode();
        (await IsAlive(again)).Should().BeFalse();
        (await IsAlive(await host.NewClient(person.Id))).Should().BeFalse();
        (await admin.PostAsync(address + "/disable", null).Code()).Should().Be("account.disabled");
        (await admin.PostAsync(address + "/enable", null)).EnsureSuccessStatusCode();
        (await admin.PostAsync(address + "/enable", null).Code()).Should().Be("account.not-disabled");
    }

    [Test]
    public async Task The_last_administrator_stays()
    {
        var admin = await host.Person("Ada Admin", (Role.Administrator, DutyScope.Service, null));
        (await admin.Client.PostAsync($"/api/v1/accounts/{admin.Id}/disable", null).Code())
            .Should()
            .Be("account.last-administrator");
        var duties = await admin.Client.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{admin.Id}/duties");
        (await admin.Client.DeleteAsync($"/api/v1/duties/{duties[0].GetProperty("id")}").Code())
            .Should()
            .Be("account.last-administrator");
    }

    [Test]
    public async Task A_session_is_moved_on_by_use_and_over_after_two_hours_without()
    {
        var client = (await host.Person("Eve Example")).Client;
        for (var i = 0; i < 3; i++)
        {
            host.Clock.Now += TimeSpan.FromMinutes(119);
            (await IsAlive(client)).Should().BeTrue();
        }
        host.Clock.Now += TimeSpan.FromMinutes(120);
        (await IsAlive(client)).Should().BeFalse();
    }

    [Test]
    public async Task A_session_in_use_is_over_after_twelve_hours()
    {
        var client = (await host.Person("Eve Example")).Client;
        for (var i = 0; i < 11; i++)
        {
            host.Clock.Now += TimeSpan.FromHours(1);
            (await IsAlive(client)).Should().BeTrue();
        }
        host.Clock.Now += TimeSpan.FromHours(1);
        (await IsAlive(client)).Should().BeFalse();
    }

    [Test]
    public async Task The_use_of_a_session_is_noted_at_most_once_a_minute()
    {
        var client = (await host.Person("Eve Example")).Client;
        var begun = host.Clock.Now;
        host.Clock.Now += TimeSpan.FromSeconds(59);
        (await LastUse(client)).Should().BeCloseTo(begun, TimeSpan.FromMilliseconds(1));
        host.Clock.Now += TimeSpan.FromSeconds(1);
        (await LastUse(client)).Should().BeCloseTo(host.Clock.Now, TimeSpan.FromMilliseconds(1));
    }

    [Test]
    public async Task The_api_reads_no_cookie()
    {
        var person = await host.Person("Eve Example");
        var client = host.Nobody();
        var token = person.Client.DefaultRequestHeaders.Authorization!.Parameter;
        client.DefaultRequestHeaders.Add("Cookie", $"__Host-session={token}");
        (await client.GetAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private static async Task<DateTimeOffset> LastUse(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>("/api/v1/sessions"))[0]
            .GetProperty("lastUsedAt")
            .GetDateTimeOffset();

    private static async Task<bool> IsAlive(HttpClient client) =>
        (await client.GetAsync("/api/v1/session")).StatusCode == HttpStatusCode.OK;
}
