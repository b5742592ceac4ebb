using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>A real SQLite database for a test: in memory, or a file in a folder that goes with it.</summary>
internal sealed class Store : IDisposable
{
    private readonly Func<DbContextOptionsBuilder<SqliteProcurementContext>> options;
    private readonly Action drop;

    private Store(Func<DbContextOptionsBuilder<SqliteProcurementContext>> options, Action drop)
    {
        this.options = options;
        this.drop = drop;
    }

    public DatabaseLocation? Location { get; private init; }

    public static Store InMemory()
    {
        var database = new ThrowAwayDatabase();
        return new Store(() => new(database.Options), database.Dispose);
    }

    public static Store InFile()
    {
        var folder = Directory.CreateTempSubdirectory("procurement-store-");
        var location = new DatabaseLocation(Path.Combine(folder.FullName, "data", "procurement.db"));
        DatabaseFiles.Make(location);
        return new Store(
            () => new(SqliteOptions.For(location)),
            () =>
            {
                DatabaseFiles.Release(location);
                folder.Delete(recursive: true);
            }
        )
        {
            Location = location,
        };
    }

    public static Store Of(StoreKind kind) => kind == StoreKind.File ? InFile() : InMemory();

    /// <summary>A context of its own, as each request has one.</summary>
    public SqliteProcurementContext Context(params IInterceptor[] interceptors) =>
        new(options().AddInterceptors(interceptors).Options);

    /// <summary>What a request writes through.</summary>
    public static UnitOfWork Work(ProcurementContext context) =>
        new(context, new RecordWriter(context, new SystemRandomness()));

    /// <summary>Keeps some aggregates, one transaction for all.</summary>
    public async Task Keep(params object[] aggregates)
    {
        await using var context = Context();
        await using var work = Work(context);
        await work.Begin(CancellationToken.None);
        context.AddRange(aggregates);
        (await work.Commit(AnAct.Of("Test"), CancellationToken.None)).Should().BeTrue();
    }

    public void Dispose() => drop();
}
