using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>
/// One IMMEDIATE transaction on a database file for many commands, each in a savepoint of its own: all of them are kept
/// by <see cref="Keep"/>, or none is.
/// </summary>
public sealed class WholeOrNothing : IDisposable
{
    private readonly SqliteConnection connection;

    /// <summary>Begins; no other writer gets in until the end.</summary>
    public WholeOrNothing(DatabaseLocation location)
    {
        connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        SqlitePragmas.Apply(connection);
        Transaction = connection.BeginTransaction(deferred: false);
        Options = SqliteOptions.For(connection);
    }

    internal DbTransaction Transaction { get; }

    internal DbContextOptions<SqliteProcurementContext> Options { get; }

    /// <summary>Keeps everything; once this returns, it survives a power cut.</summary>
    public void Keep() => Transaction.Commit();

    /// <summary>Ends; what was not kept is gone.</summary>
    public void Dispose()
    {
        Transaction.Dispose();
        connection.Dispose();
    }
}
