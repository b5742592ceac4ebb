using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Procurement.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Brings a database to the newest form in one transaction: two services that start together take turns, and one that
/// is killed half-way leaves the old form, not a lock.
/// </summary>
public static class Migrator
{
    /// <summary>Makes the file where there is none, and applies the migrations that it lacks.</summary>
    public static void Migrate(DatabaseLocation location)
    {
        location.Prepare();
        using var connection = new SqliteConnection(SqliteOptions.ConnectionText(location));
        connection.Open();
        SqlitePragmas.Apply(connection);
        Migrate(connection);
    }

    internal static void Migrate(SqliteConnection connection)
    {
        // A table that is rebuilt must not look like one whose rows are deleted.
        Execute(connection, null, "PRAGMA foreign_keys=OFF;");
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            using var context = new SqliteProcurementContext(SqliteOptions.For(connection));
            context.Database.UseTransaction(transaction);
            var applied = Applied(connection, transaction);
            var all = context.GetService<IMigrationsAssembly>().Migrations.Keys;
            if (!all.Contains(applied ?? all.First()))
                throw new InvalidOperationException($"The database is newer than this program: {applied}.");
            if (applied != all.Last())
            {
                var script = context
                    .GetService<IMigrator>()
                    .GenerateScript(applied, options: MigrationsSqlGenerationOptions.NoTransactions);
                Execute(connection, transaction, script);
            }
            Execute(connection, transaction, Guards.Text);
            transaction.Commit();
        }
        Execute(connection, null, "PRAGMA foreign_keys=ON;");
    }

    private static string? Applied(SqliteConnection connection, DbTransaction transaction)
    {
        const string Table = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        const string Newest = "SELECT max(MigrationId) FROM __EFMigrationsHistory";
        return Ask(Table) is 0L ? null : Ask(Newest) as string;

        object? Ask(string question)
        {
            using var command = connection.CreateCommand();
            command.Transaction = (SqliteTransaction)transaction;
            command.CommandText = question;
            return command.ExecuteScalar();
        }
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction? transaction, string text)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
