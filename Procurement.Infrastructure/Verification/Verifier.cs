using Microsoft.Data.Sqlite;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Sealing;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Verification;

/// <summary>Verifies a record: its chains, what each act wrote, the rows that must have come of it, and the results. Stops
/// at the first place that is broken.</summary>
public static class Verifier
{
    /// <summary>Verifies an exported record, without a database.</summary>
    /// <param name="path">The file.</param>
    /// <param name="heads">Heads that left the service, which must be in the record.</param>
    /// <param name="cancellation">Stops the verification.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Verification> OfFile(
        string path,
        IEnumerable<RecordHead> heads,
        CancellationToken cancellation
    )
    {
        using var replay = new ReplayDatabase();
        var walk = new Walk(replay, isWhole: false);
        var fault = await Walked(walk, FileSource.Read(path), cancellation) ?? walk.End(heads);
        return Found(walk, fault);
    }

    /// <summary>Verifies the record of a database, every row that is recorded, and the contents of documents, as of one
    /// instant; the service may go on meanwhile.</summary>
    /// <param name="location">The database file.</param>
    /// <param name="heads">Heads that left the service, which must be in the record.</param>
    /// <param name="key">The service's key, which opens the documents; null: they are counted, not read.</param>
    /// <param name="cancellation">Stops the verification.</param>
    /// <exception cref="System.Data.Common.DbException">The file cannot be read.</exception>
    public static async Task<Verification> OfDatabase(
        DatabaseLocation location,
        IEnumerable<RecordHead> heads,
        IServiceKey? key,
        CancellationToken cancellation
    )
    {
        using var connection = new SqliteConnection(SqliteOptions.ReadingText(location));
        connection.Open();
        return await OfDatabase(connection, heads, key, cancellation);
    }

    internal static Task<Verification> OfDatabase(
        SqliteConnection connection,
        IEnumerable<RecordHead> heads,
        CancellationToken cancellation
    ) => OfDatabase(connection, heads, key: null, cancellation);

    internal static async Task<Verification> OfDatabase(
        SqliteConnection connection,
        IEnumerable<RecordHead> heads,
        IServiceKey? key,
        CancellationToken cancellation
    )
    {
        using var snapshot = connection.BeginTransaction(deferred: true);
        using var replay = new ReplayDatabase();
        var walk = new Walk(replay, isWhole: true);
        var fault =
            await Walked(walk, DatabaseSource.Read(connection), cancellation)
            ?? walk.End(heads)
            ?? Compared(connection, replay, walk)
            ?? Guarded(connection);
        if (fault is not null)
            return Found(walk, fault);
        var documents = new KeptDocuments(connection, snapshot);
        return key is null
            ? Found(walk, null) with
            {
                Unread = await documents.Count(cancellation),
            }
            : Found(walk, Placed(await documents.FirstDamaged(key, cancellation), walk));
    }

    private static async Task<Fault?> Walked(Walk walk, IEnumerable<KeptEntry> entries, CancellationToken cancellation)
    {
        try
        {
            foreach (var kept in entries)
            {
                cancellation.ThrowIfCancellationRequested();
                if (await walk.Take(kept, cancellation) is { } fault)
                    return fault;
            }
            return null;
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidCastException or InvalidOperationException)
        {
            return new Fault(FaultKind.Form, "", null) { Key = wrong.Message };
        }
    }

    private static Fault? Compared(SqliteConnection kept, ReplayDatabase replay, Walk walk)
    {
        foreach (var table in replay.Tables)
        {
            if (new TableComparison(kept, replay.Connection, table).First() is { } fault)
                return Placed(fault, walk);
        }
        return null;
    }

    /// <summary>Names the entry that wrote the row.</summary>
    private static Fault? Placed(Fault? fault, Walk walk) =>
        fault is not null && walk.WriterOf(fault.Table, fault.Key) is { } writer
            ? fault with
            {
                Chain = writer.Chain,
                Number = writer.Number,
            }
            : fault;

    private static Fault? Guarded(SqliteConnection connection)
    {
        var found = Guards.In(connection);
        return Guards
            .Wanted()
            .Where(guard => found.GetValueOrDefault(guard.Key) != guard.Value)
            .Select(guard => new Fault(FaultKind.Guard, "", null) { Key = guard.Key })
            .FirstOrDefault();
    }

    private static Verification Found(Walk walk, Fault? fault) =>
        new([.. walk.Chains.Select(chain => chain.Verified())], fault);
}
