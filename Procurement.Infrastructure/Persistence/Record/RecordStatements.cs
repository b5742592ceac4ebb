using Microsoft.Data.Sqlite;
using Procurement.Domain.Common.Records;

namespace Procurement.Infrastructure.Persistence.Record;

/// <summary>The statements of one connection that find a chain's head and add to it.</summary>
internal sealed class RecordStatements(SqliteConnection connection)
{
    private readonly SqliteCommand head = Command(
        connection,
        "SELECT number, hash FROM record_entries WHERE chain = $chain ORDER BY number DESC LIMIT 1",
        "$chain"
    );

    private readonly SqliteCommand entry = Command(
        connection,
        """
        INSERT INTO record_entries
            (chain, number, at, person, role, act, refusals, competition_id, payload_hash, previous, hash)
        VALUES
            ($chain, $number, $at, $person, $role, $act, $refusals, $competition, $payloadHash, $previous, $hash)
        """,
        "$chain $number $at $person $role $act $refusals $competition $payloadHash $previous $hash"
    );

    private readonly SqliteCommand payload = Command(
        connection,
        "INSERT INTO record_payloads (chain, number, salt, payload) VALUES ($chain, $number, $salt, $payload)",
        "$chain $number $salt $payload"
    );

    public RecordHead HeadOf(string chain, SqliteTransaction? transaction)
    {
        using var found = Filled(head, transaction, chain).ExecuteReader();
        return found.Read() ? new RecordHead(found.GetInt64(0), found.GetString(1)) : RecordHead.Empty;
    }

    public void Insert(RecordEntry added, byte[] salt, string text, SqliteTransaction? transaction)
    {
        Filled(
                entry,
                transaction,
                added.Chain,
                added.Number,
                added.At,
                added.Person,
                added.Role,
                added.Act,
                added.Refusals,
                added.Competition,
                added.PayloadHash,
                added.Previous,
                added.Hash
            )
            .ExecuteNonQuery();
        Filled(payload, transaction, added.Chain, added.Number, salt, text).ExecuteNonQuery();
    }

    /// <summary>What the acts of a chain wrote.</summary>
    public IReadOnlyList<string> PayloadsOf(string chain, SqliteTransaction? transaction)
    {
        using var ask = Command(connection, "SELECT payload FROM record_payloads WHERE chain = $chain", "$chain");
        using var found = Filled(ask, transaction, chain).ExecuteReader();
        List<string> payloads = [];
        while (found.Read())
            payloads.Add(found.GetString(0));
        return payloads;
    }

    /// <summary>Destroys the payloads of a chain before its retention entry.</summary>
    public void DestroyBefore(RecordEntry retention, SqliteTransaction? transaction)
    {
        using var destroy = Command(
            connection,
            "DELETE FROM record_payloads WHERE chain = $chain AND number < $number",
            "$chain $number"
        );
        Filled(destroy, transaction, retention.Chain, retention.Number).ExecuteNonQuery();
    }

    private static SqliteCommand Filled(SqliteCommand command, SqliteTransaction? transaction, params object?[] values)
    {
        command.Transaction = transaction;
        foreach (var (index, value) in values.Index())
            command.Parameters[index].Value = value ?? DBNull.Value;
        return command;
    }

    private static SqliteCommand Command(SqliteConnection connection, string text, string parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var name in parameters.Split(' '))
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
