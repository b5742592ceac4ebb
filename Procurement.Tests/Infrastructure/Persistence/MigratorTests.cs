using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>A database comes to the newest form whole or not at all.</summary>
public sealed class MigratorTests
{
    [Test]
    public async Task A_second_start_keeps_what_was_kept()
    {
        using var store = Store.InFile();
        var kept = new AKeptCall();
        await store.Keep(kept.Everything);

        Migrator.Migrate(store.Location!);

        await using var context = store.Context();
        (await new ReadContext(context).Submissions.CountAsync()).Should().Be(kept.Submissions.Count);
    }

    [Test]
    public void Two_first_starts_at_once_take_turns()
    {
        var folder = Directory.CreateTempSubdirectory("procurement-store-");
        var location = new DatabaseLocation(Path.Combine(folder.FullName, "procurement.db"));

        Parallel.For(0, 4, _ => Migrator.Migrate(location));

        using var context = new SqliteProcurementContext(SqliteOptions.For(location));
        context.Database.GetPendingMigrations().Should().BeEmpty();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Test]
    public void A_database_of_a_newer_program_is_left_alone()
    {
        using var store = Store.InFile();
        using (var context = store.Context())
            context.Database.ExecuteSql($"INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99')");

        var start = () => Migrator.Migrate(store.Location!);

        start.Should().Throw<InvalidOperationException>().WithMessage("*newer*99990101000000_Later*");
    }
}
