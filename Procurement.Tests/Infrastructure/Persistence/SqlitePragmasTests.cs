using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>What every connection to a file runs under.</summary>
public sealed class SqlitePragmasTests
{
    [Test]
    public async Task Every_connection_to_a_file_is_WAL_synchronous_FULL_and_checks_references()
    {
        using var store = Store.InFile();
        await using var first = store.Context();
        await using var second = store.Context();
        await using var held = await first.Database.BeginTransactionAsync();

        foreach (var context in new[] { first, second })
        {
            (await Ask(context, "journal_mode")).Should().Be("wal");
            (await Ask(context, "synchronous")).Should().Be("2");
            (await Ask(context, "foreign_keys")).Should().Be("1");
            (await Ask(context, "busy_timeout")).Should().Be("5000");
        }
    }

    private static async Task<string> Ask(DbContext context, string pragma)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        if (context.Database.CurrentTransaction is { } current)
            command.Transaction = current.GetDbTransaction();
        command.CommandText = $"PRAGMA {pragma}";
        return (await command.ExecuteScalarAsync())!.ToString()!;
    }
}
