using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.People;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Infrastructure.Accounts;

/// <summary>
/// Finds the session of a request and the duties of its person: every request asks for both, so it is one prepared
/// statement over two indexes, on connections that stay open and only read. Nothing is remembered between two requests: a session that was revoked is dead at once.
/// </summary>
public sealed class SessionLookup(DatabaseLocation location) : IDisposable
{
    private const string Question = """
        SELECT s.id, s.account, s.state, s.begun_at, s.last_used_at,
          CASE WHEN s.has_factor THEN 0 ELSE EXISTS (
            SELECT 1 FROM duties d JOIN second_factor_rules r ON r.role = d.role AND r.is_required
            WHERE d.person = s.account AND d.ended_at IS NULL) END,
          a.name, d.id, d.role, d.programme_id, d.call_id, d.competition_id, d.acts_for, d.given_by, d.given_at
        FROM sessions s
        JOIN accounts a ON a.id = s.account AND a.state = 'Active'
        LEFT JOIN duties d ON d.person = s.account AND d.ended_at IS NULL
        WHERE s.digest = $sha256 AND s.state <> 'Ended' AND s.expires_at > $now
        ORDER BY d.given_at, d.id
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
            if (!row.Read())
                return null;
            var account = row.GetString(1);
            var session = new LivingSession(
                new SessionId(row.GetGuid(0)),
                account,
                row.GetString(6),
                row.GetString(2) == nameof(SessionState.Active) ? SessionState.Active : SessionState.AwaitingCode,
                row.GetBoolean(5),
                Instant(row, 3),
                Instant(row, 4),
                []
            );
            if (row.IsDBNull(7))
                return session;
            var duties = new List<Duty>();
            do duties.Add(DutyOf(account, row));
            while (row.Read());
            return session with { Duties = duties };
        }

        private static Duty DutyOf(string person, SqliteDataReader row)
        {
            var scope = new DutyScope(
                row.IsDBNull(9) ? null : new ProgrammeId(row.GetGuid(9)),
                row.IsDBNull(10) ? null : new SolicitationId(row.GetGuid(10)),
                row.IsDBNull(11) ? null : new CompetitionId(row.GetGuid(11))
            );
            var actsFor = row.IsDBNull(12) ? null : row.GetString(12);
            var role = Enum.Parse<Role>(row.GetString(8));
            return new Duty(
                new DutyId(row.GetGuid(7)),
                person,
                role,
                scope,
                actsFor,
                row.GetString(13),
                Instant(row, 14)
            );
        }

        private static DateTimeOffset Instant(SqliteDataReader row, int column) =>
            new(row.GetInt64(column), TimeSpan.Zero);

        public void Dispose()
        {
            command.Dispose();
            connection.Dispose();
        }
    }
}
