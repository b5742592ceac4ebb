using Microsoft.Data.Sqlite;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Verification;

/// <summary>The record as a database keeps it, in the order in which it was written.</summary>
internal static class DatabaseSource
{
    public static IEnumerable<KeptEntry> Read(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT e.sequence, e.chain, e.number, e.at, e.person, e.role, e.act, e.refusals, e.competition_id,
                   e.payload_hash, e.previous, e.hash, p.salt, p.payload
            FROM record_entries e LEFT JOIN record_payloads p ON p.chain = e.chain AND p.number = e.number
            ORDER BY e.sequence
            """;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            string? Text(int index) => rows.IsDBNull(index) ? null : rows.GetString(index);
            yield return new KeptEntry(
                new RecordEntry
                {
                    Sequence = rows.GetInt64(0),
                    Chain = rows.GetString(1),
                    Number = rows.GetInt64(2),
                    At = rows.GetString(3),
                    Person = rows.GetString(4),
                    Role = Text(5),
                    Act = rows.GetString(6),
                    Refusals = rows.GetString(7),
                    Competition = Text(8),
                    PayloadHash = rows.GetString(9),
                    Previous = rows.GetString(10),
                    Hash = rows.GetString(11),
                },
                rows.IsDBNull(12) ? null : rows.GetFieldValue<byte[]>(12),
                Text(13)
            );
        }
    }
}
