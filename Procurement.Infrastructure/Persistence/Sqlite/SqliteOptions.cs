using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>How a context reaches a database. The rows of an aggregate come in one query each, never multiplied.</summary>
internal static class SqliteOptions
{
    /// <summary>Seconds that a command waits for another writer.</summary>
    private const int WaitForWriter = 10;

    /// <summary>A database file; each context opens connections of its own.</summary>
    public static DbContextOptions<SqliteProcurementContext> For(DatabaseLocation location) =>
        new DbContextOptionsBuilder<SqliteProcurementContext>()
            .UseSqlite(
                ConnectionText(location),
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            )
            .AddInterceptors(SqlitePragmas.Instance)
            .Options;

    /// <summary>A connection that is open and stays so.</summary>
    public static DbContextOptions<SqliteProcurementContext> For(DbConnection open) =>
        new DbContextOptionsBuilder<SqliteProcurementContext>()
            .UseSqlite(open, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .Options;

    /// <summary>How to open a file that exists, to read it only.</summary>
    public static string ReadingText(DatabaseLocation location) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = location.Path,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString();

    /// <summary>How to open the file.</summary>
    public static string ConnectionText(DatabaseLocation location) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = location.Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = WaitForWriter,
        }.ToString();
}
