using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Queries;
using Procurement.Infrastructure.Persistence.Sqlite;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>How the embedded database is made and opened.</summary>
public sealed class SqliteStoreTests
{
    [Test]
    public void The_migrations_hold_every_change_of_the_model()
    {
        using var store = Store.InMemory();
        using var context = store.Context();

        context.Database.HasPendingModelChanges().Should().BeFalse();
        context.Database.GetPendingMigrations().Should().BeEmpty();
    }

    /// <remarks>Where it fails: <c>dotnet ef migrations script --no-transactions</c> writes Schema.sql anew.</remarks>
    [Test]
    public void A_database_in_memory_has_the_form_that_the_migrations_give_a_file()
    {
        using var memory = Store.InMemory();
        using var file = Store.InFile();
        using var one = memory.Context();
        using var other = file.Context();

        FormOf(one).Should().Equal(FormOf(other)).And.HaveCountGreaterThan(20);
    }

    [Test]
    public void Names_of_tables_and_columns_are_words_in_small_letters()
    {
        using var store = Store.InMemory();
        using var context = store.Context();

        var tables = context.Model.GetRelationalModel().Tables;
        var names = tables.SelectMany(table => table.Columns.Select(column => column.Name).Append(table.Name));

        names.Should().OnlyContain(name => name.All(letter => char.IsAsciiLetterLower(letter) || letter == '_'));
    }

    [Test]
    public void Nothing_is_deleted_by_the_database()
    {
        using var store = Store.InMemory();
        using var context = store.Context();

        var keys = context.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys());

        keys.Should()
            .OnlyContain(key =>
                key.DeleteBehavior == DeleteBehavior.Restrict || key.DeleteBehavior == DeleteBehavior.ClientCascade
            );
    }

    [TestCase("ux_programmes_name")]
    [TestCase("ux_solicitations_programme_reference")]
    [TestCase("ux_competitions_solicitation_region")]
    [TestCase("ux_submissions_competition_bidder")]
    [TestCase("ux_score_sheets_competition_bidder_step_evaluator")]
    [TestCase("ux_consensus_records_competition_bidder_step")]
    [TestCase("ux_qualified_lists_rfq_version")]
    [TestCase("ux_panels_competition")]
    [TestCase("ux_awards_solicitation")]
    public void A_second_one_is_shut_out(string index)
    {
        using var store = Store.InMemory();
        using var context = store.Context();

        context
            .Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE name = {index}")
            .Single()
            .Should()
            .StartWith("CREATE UNIQUE INDEX");
    }

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

    [Test]
    public void The_first_start_makes_the_folder_and_a_file_that_only_its_owner_reads()
    {
        using var store = Store.InFile();
        var file = store.Location!.Path;

        File.Exists(file).Should().BeTrue();
        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Path.GetDirectoryName(file)!)
            .Should()
            .Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Test]
    public void Without_a_setting_the_file_lies_in_the_users_data_directory()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var none = new ConfigurationBuilder().Build();
        var other = new ConfigurationBuilder().AddInMemoryCollection([new("Database:Path", "other.db")]).Build();

        DatabaseLocation.From(none).Path.Should().StartWith(data).And.EndWith("procurement.db");
        DatabaseLocation.From(other).Path.Should().Be("other.db");
    }

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

    [Test]
    public void A_database_in_memory_is_made_in_well_under_ten_milliseconds()
    {
        using var template = new ThrowAwayDatabase();
        var clock = Stopwatch.StartNew();
        for (var made = 0; made < 100; made++)
            new ThrowAwayDatabase().Dispose();

        clock.ElapsedMilliseconds.Should().BeLessThan(1_000);
        TestContext.Out.WriteLine($"{clock.Elapsed.TotalMilliseconds / 100:0.00} ms each");
    }

    [Test]
    public async Task Databases_in_memory_know_nothing_of_each_other()
    {
        using var one = Store.InMemory();
        using var other = Store.InMemory();
        await one.Keep(new AKeptCall().Everything);

        await using var context = other.Context();
        (await context.Set<Submission>().CountAsync()).Should().Be(0);
    }

    [Test]
    public void Every_port_is_registered()
    {
        using var database = new ThrowAwayDatabase();
        var services = new ServiceCollection().AddPersistence(database);
        using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
        );
        using var scope = provider.CreateScope();

        var ports = typeof(Aggregate)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && type.GetMethods().Any(method => method.Name == "Add"));

        ports.Should().HaveCountGreaterThan(8);
        foreach (var port in ports.Append(typeof(IUnitOfWork)).Append(typeof(IReadContext)))
            scope.ServiceProvider.GetService(port).Should().NotBeNull(port.Name);
    }

    private static List<string> FormOf(DbContext context) =>
        [
            .. context.Database.SqlQuery<string>(
                $"SELECT sql AS Value FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
            ),
        ];

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
