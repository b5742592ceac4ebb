using Microsoft.Data.Sqlite;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>
/// Begins the record of a database that had rows before it had one: an entry <c>Migrated</c> in the chain of the service
/// says what stood there then, as if it had been inserted at once. Nothing before it can be proven.
/// </summary>
public static class RecordBeginning
{
    private const string Act = "Migrated";

    /// <summary>Enters what stands in a database without a record; one that is empty, or has a record, is left alone.</summary>
    public static void Enter(DatabaseLocation location, TimeProvider clock, IRandomness randomness)
    {
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        SqlitePragmas.Apply(connection);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var context = new SqliteProcurementContext(SqliteOptions.For(connection));
        var statements = new RecordStatements(connection);
        if (statements.HeadOf(RecordEntry.ServiceChain, transaction) != RecordHead.Empty)
            return;
        List<RowChange> rows =
        [
            .. RecordedTable.In(context.Model).SelectMany(table => RecordedRows.All(connection, transaction, table)),
        ];
        if (rows.Count == 0)
            return;
        var salt = new byte[RecordWriter.SaltLength];
        randomness.Fill(salt);
        var payload = RowChange.Payload(rows);
        RecordedAct act = new()
        {
            Act = Act,
            Person = "",
            At = clock.GetUtcNow(),
        };
        statements.Insert(RecordEntry.Of(act, RecordHead.Empty, Digest.Of(salt, payload)), salt, payload, transaction);
        transaction.Commit();
    }
}
