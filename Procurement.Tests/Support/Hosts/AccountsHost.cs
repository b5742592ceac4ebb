using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Procurement.Domain.Accounts;
using Procurement.Domain.People;

namespace Procurement.Tests.Support.Hosts;

/// <summary>
/// The service over HTTP as in Production, on a database file of its own, with a clock that the test may set. People are
/// put in with the roles that they are to hold and a session that has begun, without the slow hash of a password:
/// <code>
/// await using var host = new AccountsHost();
/// var lead = await host.SignedIn("Lea Lead", (Role.ProcurementLead, DutyScope.Service));
/// await lead.PostAsJsonAsync("/api/v1/programmes", …);
/// </code>
/// </summary>
internal sealed class AccountsHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement");
    private readonly ServiceHost host;
    private readonly Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> service;

    public AccountsHost(params (string Name, string Value)[] settings)
    {
        DatabaseFiles.Make(Location);
        host = new ServiceHost(Location, "Production");
        service = host.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Mail:Folder", MailFolder);
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(Clock);
                services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 100);
            });
        });
    }

    public DatabaseLocation Location => new(Path.Combine(folder.FullName, "procurement.db"));

    public string MailFolder => Path.Combine(folder.FullName, "mail");

    public CaseClock Clock { get; } = new() { Now = DateTimeOffset.UtcNow };

    public IServiceProvider Services => service.Services;

    /// <summary>A client of somebody who is not signed in.</summary>
    public HttpClient Nobody() => service.CreateClient();

    /// <summary>A client of nobody that does not follow where it is sent.</summary>
    public HttpClient Browser() =>
        service.CreateClient(
            new Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
            }
        );

    /// <summary>A client of a new person who holds the given roles, in a session that has just begun.</summary>
    public async Task<HttpClient> SignedIn(string name, params (Role Role, DutyScope Scope)[] duties) =>
        (await Person(name, [.. duties.Select(duty => (duty.Role, duty.Scope, (string?)null))])).Client;

    /// <summary>A new person with roles, some of them for an evaluator or bidder of the programme, and their client.</summary>
    public async Task<SignedInPerson> Person(string name, params (Role Role, DutyScope Scope, string? ActsFor)[] duties)
    {
        var id = $"{Guid.CreateVersion7()}";
        var now = Clock.GetUtcNow();
        await Keep(provider =>
        {
            var email = string.Concat(name.Where(char.IsAsciiLetterOrDigit)) + $".{id[^12..]}@example.ca";
            var account = new Account(id, new PersonDetails(name, email, Language.English), now);
            account.Activate();
            provider.GetRequiredService<IAccounts>().Add(account);
            foreach (var (role, scope, actsFor) in duties)
                provider
                    .GetRequiredService<IDuties>()
                    .Add(new Duty(new(Guid.CreateVersion7()), id, role, scope, actsFor, "test", now));
        });
        return new SignedInPerson(id, await NewClient(id));
    }

    /// <summary>A client of a person, in another session.</summary>
    public async Task<HttpClient> NewClient(string person)
    {
        var token = SecretToken.Draw(Services.GetRequiredService<IRandomness>());
        await Keep(provider =>
            provider
                .GetRequiredService<ISessions>()
                .Add(
                    new Session(
                        new(Guid.CreateVersion7()),
                        person,
                        SessionKind.Bearer,
                        token,
                        "test",
                        hasFactor: false,
                        Clock.GetUtcNow()
                    )
                )
        );
        var client = service.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text);
        return client;
    }

    /// <summary>Keeps what no door makes.</summary>
    public async Task Keep(Action<IServiceProvider> add)
    {
        await using var scope = Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        add(scope.ServiceProvider);
        (await work.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
    }

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        await host.DisposeAsync();
        DatabaseFiles.Release(Location);
        folder.Delete(recursive: true);
    }
}
