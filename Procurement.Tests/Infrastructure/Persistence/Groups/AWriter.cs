using Procurement.Api.Operations.Hosting;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Tests.Infrastructure.Persistence.Groups;

/// <summary>The service's own persistence on a file, with sheets that many write at once.</summary>
internal sealed class AWriter : IAsyncDisposable
{
    private static readonly AKeptCall Kept = new AKeptCall().UpToTheOpening();

    private AWriter(DatabaseLocation location) =>
        Services = new ServiceCollection()
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddPersistence(location)
            .BuildServiceProvider();

    public ServiceProvider Services { get; }

    public static async Task<AWriter> On(DatabaseLocation location, int sheets)
    {
        Migrator.Migrate(location);
        var writer = new AWriter(location);
        var empty = Enumerable
            .Range(0, sheets)
            .Select(number => new ScoreSheet(
                new(Guid.NewGuid()),
                Kept.Competition.Id,
                Name(number),
                "technical",
                "E1"
            ));
        await using var scope = writer.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ProcurementContext>();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(default);
        context.AddRange([.. Kept.Everything, .. empty]);
        await work.Commit(AnAct.Of("Test"), default);
        return writer;
    }

    public static string Name(int sheet) => $"W{sheet}";

    /// <summary>Writes a mark over the version that was seen.</summary>
    /// <returns>The new version; null: somebody was faster, and nothing was written.</returns>
    public async Task<int?> Write(
        int sheet,
        int seen,
        long points,
        Action? before = null,
        CancellationToken cancellation = default
    )
    {
        await using var scope = Services.CreateAsyncScope();
        var work = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        await work.Begin(cancellation);
        var found = await Find(scope.ServiceProvider, sheet);
        if (found.Version != seen)
        {
            await work.Abandon(AnAct.Of("Test") with { Refusals = ["version.stale"] }, default);
            return null;
        }
        found.Write(
            (RatedStep)Kept.Solicitation.Plan.Find("technical")!,
            new Dictionary<string, Fraction> { ["T1"] = points }
        );
        before?.Invoke();
        return await work.Commit(AnAct.Of("Test"), default) ? found.Version : null;
    }

    public async Task<ScoreSheet> Read(int sheet)
    {
        await using var scope = Services.CreateAsyncScope();
        return await Find(scope.ServiceProvider, sheet);
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();

    private static async Task<ScoreSheet> Find(IServiceProvider services, int sheet) =>
        (
            await services
                .GetRequiredService<IScoreSheets>()
                .Of(Kept.Competition.Id, Name(sheet), "technical", "E1", default)
        )!;
}
