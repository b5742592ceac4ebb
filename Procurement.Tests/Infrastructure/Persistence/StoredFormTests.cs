using Microsoft.EntityFrameworkCore;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>The form of the tables is the same in every database, and the model says it all.</summary>
public sealed class StoredFormTests
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

    private static List<string> FormOf(DbContext context) =>
        [
            .. context.Database.SqlQuery<string>(
                $"SELECT sql AS Value FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
            ),
        ];
}
