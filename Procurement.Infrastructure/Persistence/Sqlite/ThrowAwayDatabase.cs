using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>A database in memory, for a case that is played and for tests; it goes when it is disposed of.</summary>
public sealed class ThrowAwayDatabase : IDisposable
{
    private static readonly Lazy<SqliteConnection> Template = new(() =>
    {
        var connection = Open();
        using var command = connection.CreateCommand();
        // What the migrations come to, as one script: it is there at once, where they take EF 100 ms to write.
        command.CommandText = EmbeddedText.Of("Schema.sql") + Guards.Text;
        command.ExecuteNonQuery();
        return connection;
    });

    private readonly SqliteConnection connection;

    /// <summary>An empty database in the newest form.</summary>
    public ThrowAwayDatabase()
    {
        connection = Open();
        Options = SqliteOptions.For(connection);
        lock (Template)
            Template.Value.BackupDatabase(connection);
    }

    internal DbContextOptions<SqliteProcurementContext> Options { get; }

    internal SqliteConnection Connection => connection;

    /// <summary>Does now what the first database would otherwise wait for: the mapping of the model.</summary>
    public static void Prepare()
    {
        using var database = new ThrowAwayDatabase();
        using var context = new SqliteProcurementContext(database.Options);
        _ = context.Model;
    }

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();

    private static SqliteConnection Open()
    {
        var opened = new PreparingConnection("Data Source=:memory:;Foreign Keys=True;Pooling=False");
        opened.Open();
        return opened;
    }
}
