using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>A database in memory, for a case that is played and for tests; it goes when it is disposed of.</summary>
public sealed class ThrowAwayDatabase : IDisposable
{
    private static readonly Lazy<SqliteConnection> Template = new(() =>
    {
        var connection = Open();
        Migrator.Migrate(connection);
        return connection;
    });

    private readonly SqliteConnection connection;

    /// <summary>An empty database in the newest form.</summary>
    public ThrowAwayDatabase()
    {
        connection = Open();
        lock (Template)
            Template.Value.BackupDatabase(connection);
    }

    internal DbContextOptions<SqliteProcurementContext> Options => options ??= SqliteOptions.For(connection);

    private DbContextOptions<SqliteProcurementContext>? options;

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();

    private static SqliteConnection Open()
    {
        var opened = new SqliteConnection("Data Source=:memory:;Foreign Keys=True;Pooling=False");
        opened.Open();
        return opened;
    }
}
