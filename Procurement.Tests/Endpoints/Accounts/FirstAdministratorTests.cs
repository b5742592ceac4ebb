using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Hosting;
using Procurement.Domain.People;

namespace Procurement.Tests.Endpoints.Accounts;

public sealed partial class FirstAdministratorTests
{
    private AccountsHost host = null!;

    [SetUp]
    public void Start() => host = new AccountsHost();

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task A_service_without_accounts_prints_a_code_that_works()
    {
        var code = Code().Match(await Printed()).Value;
        (await Create(code.ToLowerInvariant().Replace("-", " "))).EnsureSuccessStatusCode();
        (await Printed()).Should().BeEmpty();
    }

    [Test]
    public async Task A_code_works_once_for_a_day_and_not_after_the_next_start()
    {
        var first = await host.FirstCode();
        var second = await host.FirstCode();
        (await Create(first).Code()).Should().Be("link.used");
        (await Create("2222-2222-2222-2222").Code()).Should().Be("link.unknown");
        host.Clock.Now += TimeSpan.FromDays(1) + TimeSpan.FromTicks(1);
        (await Create(second).Code()).Should().Be("link.expired");
        var third = await host.FirstCode();
        (await Create(third)).EnsureSuccessStatusCode();
        (await Create(third).Code()).Should().Be("link.used");
    }

    [Test]
    public async Task What_is_refused_leaves_the_code_as_it_was()
    {
        var code = await host.FirstCode();
        (await Create(code, password: "short").Code()).Should().Be("password.too-short");
        (await Create(code, email: "ada").Code()).Should().Be("account.email-malformed");
        (await Create(code)).EnsureSuccessStatusCode();
        (await Create(await host.FirstCode()).Code()).Should().Be("account.email-taken");
    }

    [Test]
    public async Task The_operator_gets_a_code_also_where_there_are_accounts()
    {
        await using var rescue = new AccountsHost((FirstCodeNotice.Setting, "true"));
        await rescue.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        Code().IsMatch(await Printed(rescue)).Should().BeTrue();
    }

    [Test]
    public async Task Nobody_gives_a_role_to_themselves()
    {
        var admin = await host.Person("Ada Admin", (Role.Administrator, DutyScope.Service, null));
        var give = new
        {
            person = admin.Id,
            role = "procurementLead",
            scope = new { },
        };
        (await admin.Client.PostAsJsonAsync("/api/v1/duties", give).Code()).Should().Be("duty.self-given");
    }

    [Test]
    public async Task A_role_that_is_taken_away_no_longer_counts()
    {
        var admin = await host.Person("Ada Admin", (Role.Administrator, DutyScope.Service, null));
        var other = await host.Person("Abe Admin");
        var give = new
        {
            person = other.Id,
            role = "administrator",
            scope = new { },
        };
        var given = await admin.Client.PostAsJsonAsync("/api/v1/duties", give);
        var duty = (await given.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("id");
        (await other.Client.GetAsync("/api/v1/accounts")).EnsureSuccessStatusCode();
        (await other.Client.DeleteAsync($"/api/v1/duties/{duty}")).EnsureSuccessStatusCode();
        (await other.Client.GetAsync("/api/v1/accounts").Code()).Should().Be("access.not-permitted");
        (await admin.Client.DeleteAsync($"/api/v1/duties/{duty}").Code()).Should().Be("duty.already-ended");
        (await admin.Client.DeleteAsync($"/api/v1/duties/{Guid.Empty}").Code()).Should().Be("access.not-found");
    }

    [Test]
    public async Task Accounts_are_listed_page_by_page()
    {
        var admin = await host.SignedIn("Ada Admin", (Role.Administrator, DutyScope.Service));
        for (var i = 0; i < 4; i++)
            await host.Person($"Person {i}");
        var (names, after) = (new List<string>(), "");
        do
        {
            var page = await admin.GetFromJsonAsync<System.Text.Json.JsonElement>($"/api/v1/accounts?limit=2{after}");
            names.AddRange(
                page.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("name").GetString()!)
            );
            after = page.GetProperty("next").GetString() is { } next ? $"&after={next}" : null;
        } while (after is not null);
        names.Should().BeEquivalentTo("Ada Admin", "Person 0", "Person 1", "Person 2", "Person 3");
    }

    private Task<HttpResponseMessage> Create(
        string code,
        string email = "ada@example.ca",
        string password = AccountsActs.Password
    ) =>
        host.Nobody()
            .PostAsJsonAsync(
                "/api/v1/administrators/first",
                new
                {
                    code,
                    name = "Ada Admin",
                    email,
                    language = "french",
                    password,
                }
            );

    private Task<string> Printed() => Printed(host);

    private static async Task<string> Printed(AccountsHost host)
    {
        var output = new StringWriter();
        var console = VerbConsole.In(Language.English, output, output);
        await host.Services.GetRequiredService<FirstCodeNotice>().Print(console, default);
        return output.ToString();
    }

    [GeneratedRegex(@"\b[2-9A-Z]{4}(-[2-9A-Z]{4}){3}\b")]
    private static partial Regex Code();
}
