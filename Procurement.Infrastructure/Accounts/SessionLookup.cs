using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Accounts;

/// <summary>
/// Finds the session of a request: every request asks, so it is one prepared statement over an index, on connections
/// that stay open and only read. Nothing is remembered between two requests: a session that was revoked is dead at once.
/// </summary>
public sealed class SessionLookup(DatabaseLocation location) : IDisposable
{
    private const string Question = """
        SELECT s.id, s.account, s.state, s.begun_at, s.last_used_at,
          CASE WHEN s.has_factor THEN 0 ELSE EXISTS (
            SELECT 1 FROM duties d JOIN second_factor_rules r ON r.role = d.role AND r.is_required
            WHERE d.person = s.account AND d.ended_at IS NULL) END,
          a.name
        FROM sessions s JOIN accounts a ON a.id = s.account AND a.state = 'Active'
        WHERE s.digest = $sha256 AND s.state <> 'Ended' AND s.expires_at > $now
        """;

    private readonly ConcurrentBag<Reader> idle = [];

    /// <summary>The session that lives, or null.</summary>
    public LivingSession? Find(byte[] sha256, DateTimeOffset now)
    {
        if (!idle.TryTake(out var reader))
            reader = new Reader(location);
        try
        {
            return reader.Find(sha256, now);
        }
        finally
        {
            idle.Add(reader);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }

    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection connection;
        private readonly SqliteCommand command;

        public Reader(DatabaseLocation location)
        {
            connection = new SqliteConnection(SqliteOptions.ConnectionText(location) + ";Pooling=False");
            connection.Open();
            command = connection.CreateCommand();
            command.CommandText = "PRAGMA query_only=ON; PRAGMA busy_timeout=5000;";
            command.ExecuteNonQuery();
            command.CommandText = Question;
            command.Parameters.Add("$sha256", SqliteType.Blob);
            command.Parameters.Add("$now", SqliteType.Integer);
            command.Prepare();
        }

        public LivingSession? Find(byte[] sha256, DateTimeOffset now)
        {
            command.Parameters[0].Value = sha256;
            command.Parameters[1].Value = now.UtcTicks;
            using var row = command.ExecuteReader();
            return row.Read()
                ? new LivingSession(
                    new SessionId(row.GetGuid(0)),
                    row.GetString(1),
                    row.GetString(6),
                    row.GetString(2) == nameof(SessionState.Active) ? SessionState.Active : SessionState.AwaitingCode,
                    row.GetBoolean(5),
                    new DateTimeOffset(row.GetInt64(3), TimeSpan.Zero),
                    new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero)
                )
                : null;
        }

        public void Dispose()
        {
            command.Dispose();
            connection.Dispose();
        }
    }
}
