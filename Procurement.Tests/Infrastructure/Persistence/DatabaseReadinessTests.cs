namespace Procurement.Tests.Infrastructure.Persistence;

public sealed class DatabaseReadinessTests
{
    [Test]
    public async Task Without_a_file_the_database_is_unreachable_and_none_is_made()
    {
        var nowhere = new DatabaseLocation(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db"));
        (await StateOf(nowhere)).Should().Be(DatabaseState.Unreachable);
        File.Exists(nowhere.Path).Should().BeFalse();
    }

    [Test]
    public async Task A_database_that_lacks_a_migration_is_not_ready()
    {
        using var database = new PlayedDatabase();
        await using (var connection = new SqliteConnection($"Data Source={database.Location.Path}"))
        {
            await connection.OpenAsync();
            var forget = connection.CreateCommand();
            forget.CommandText = "DELETE FROM __EFMigrationsHistory";
            await forget.ExecuteNonQueryAsync();
        }
        (await StateOf(database.Location)).Should().Be(DatabaseState.NotMigrated);
    }

    [Test]
    public async Task A_database_of_this_versions_form_is_ready()
    {
        using var database = new PlayedDatabase();
        (await StateOf(database.Location)).Should().Be(DatabaseState.Ready);
    }

    private static async Task<DatabaseState> StateOf(DatabaseLocation location)
    {
        await using var services = new ServiceCollection().AddPersistence(location).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DatabaseReadiness>().Look(CancellationToken.None);
    }
}
