using MediatR;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Security;
using Procurement.Domain.Accounts;

namespace Procurement.Tests.Operations.Demo;

/// <summary>The service as it starts for the first time in Development, once for all tests of the demo.</summary>
[SetUpFixture]
public sealed class TheDemo
{
    private static DirectoryInfo folder = null!;

    internal static DatabaseLocation Location => new(Path.Combine(folder.FullName, "demo.db"));

    internal static ServiceHost Host { get; private set; } = null!;

    internal static DateTimeOffset StartedAt { get; private set; }

    [OneTimeSetUp]
    public void Start()
    {
        folder = Directory.CreateTempSubdirectory("procurement");
        StartedAt = DateTimeOffset.UtcNow;
        Host = new ServiceHost(Location, "Development");
        _ = Host.Services;
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await Host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Sends a request as one of the demo's people.</summary>
    internal static async Task<Outcome<T>> Try<T>(DemoPerson person, IRequest<Outcome<T>> request)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().Is((await AccountOf(person)).Id);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    internal static async Task<T> Do<T>(DemoPerson person, IRequest<Outcome<T>> request) =>
        (await Try(person, request)).Value;

    internal static async Task<Account> AccountOf(DemoPerson person)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        return (await accounts.FindByEmail(person.Email, default))!;
    }

    /// <summary>A call by its reference, as the lead sees it.</summary>
    internal static async Task<SolicitationId> Call(string reference) =>
        (await Do(Cast.Lead, new ListCalls())).Items.Single(call => call.Reference == reference).Id;

    /// <summary>The competition of a region.</summary>
    internal static async Task<CompetitionId> Competition(string reference, string region)
    {
        var call = await Do(Cast.Lead, new DescribeCall(await Call(reference)));
        return new CompetitionId(call.Competitions.Single(one => one.Region == region).Competition.Value);
    }
}
