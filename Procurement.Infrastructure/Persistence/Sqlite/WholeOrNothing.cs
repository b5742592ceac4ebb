using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>
/// One IMMEDIATE transaction on a database file for many commands, each in a savepoint of its own: all of them are kept
/// by <see cref="Keep"/>, or none is.
/// </summary>
public sealed class WholeOrNothing : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly List<ChainHead> heads = [];
    private readonly string? headsFile;

    /// <summary>Begins; no other writer gets in until the end.</summary>
    /// <param name="location">The database file.</param>
    /// <param name="headsFile">Where the heads of the record go once everything is kept; null: nowhere.</param>
    public WholeOrNothing(DatabaseLocation location, string? headsFile = null)
    {
        this.headsFile = headsFile;
        connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        SqlitePragmas.Apply(connection);
        Transaction = connection.BeginTransaction(deferred: false);
        Options = SqliteOptions.For(connection);
    }

    internal DbTransaction Transaction { get; }

    internal DbContextOptions<SqliteProcurementContext> Options { get; }

    /// <summary>Keeps everything; once this returns, it survives a power cut.</summary>
    public void Keep()
    {
        Transaction.Commit();
        if (headsFile is not null)
            HeadsFile.Append(headsFile, heads);
    }

    internal void Leave(ChainHead head) => heads.Add(head);

    /// <summary>Ends; what was not kept is gone.</summary>
    public void Dispose()
    {
        Transaction.Dispose();
        connection.Dispose();
    }
}
