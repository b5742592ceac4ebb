using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>Writes the entry of a command inside the command's own transaction.</summary>
internal sealed class RecordWriter(ProcurementContext context, IRandomness randomness)
{
    public const int SaltLength = 32;

    // Prepared once a connection: every command that is kept passes here.
    private static readonly ConditionalWeakTable<SqliteConnection, RecordStatements> Known = [];

    /// <summary>Writes what was saved since the last entry. A retention entry destroys the payloads before it, and says
    /// again which rows still stand of what they wrote.</summary>
    public ChainHead Write(RecordedAct act)
    {
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var statements = Known.GetValue(connection, static one => new RecordStatements(one));
        var transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var chain = RecordEntry.ChainOf(act.Call);
        var destroys = act is { Act: RetentionEntry.Act, Refusals.IsEmpty: true };
        IEnumerable<RowChange> changes = context.TakeChanges();
        if (destroys)
            changes = changes.Concat(
                RecordedRows.WrittenBy(
                    connection,
                    transaction,
                    statements.PayloadsOf(chain, transaction),
                    RecordedTable.In(context.Model).ToDictionary(table => table.Name)
                )
            );
        var payload = RowChange.Payload(changes);
        var salt = new byte[SaltLength];
        randomness.Fill(salt);
        var entry = RecordEntry.Of(act, statements.HeadOf(chain, transaction), Digest.Of(salt, payload));
        statements.Insert(entry, salt, payload, transaction);
        if (destroys)
            statements.DestroyBefore(entry, transaction);
        return new ChainHead(chain, entry.Head);
    }
}

/// <summary>The newest entry of a chain.</summary>
internal readonly record struct ChainHead(string Chain, RecordHead Head);
