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

    /// <summary>Writes what was saved since the last entry.</summary>
    public ChainHead Write(RecordedAct act)
    {
        var payload = RowChange.Payload(context.TakeChanges());
        var salt = new byte[SaltLength];
        randomness.Fill(salt);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var statements = Known.GetValue(connection, static one => new RecordStatements(one));
        var transaction = (SqliteTransaction?)context.Database.CurrentTransaction?.GetDbTransaction();
        var head = statements.HeadOf(RecordEntry.ChainOf(act.Call), transaction);
        var entry = RecordEntry.Of(act, head, Digest.Of(salt, payload));
        statements.Insert(entry, salt, payload, transaction);
        if (act is { Act: RetentionEntry.Act, Refusals.IsEmpty: true })
            statements.DestroyBefore(entry, transaction);
        return new ChainHead(entry.Chain, entry.Head);
    }
}

/// <summary>The newest entry of a chain.</summary>
internal readonly record struct ChainHead(string Chain, RecordHead Head);
