using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>What the domain only adds to, the database lets nobody change, whoever holds a connection to it.</summary>
public sealed class AppendOnlyTests
{
    private static readonly string[] Tables =
    [
        "envelope_openings",
        "document_openings",
        "submission_versions",
        "score_sheet_entries",
        "replaced_marks",
        "reading_orders",
        "declaration_findings",
        "panel_changes",
        "panel_notices",
        "award_decisions",
        "issued_documents",
        "template_revisions",
        "plan_versions",
        "fairness_notes",
        "addendum_acknowledgements",
        "rankings",
        "ranked_places",
    ];

    private ThrowAwayDatabase database = null!;

    [SetUp]
    public void Make()
    {
        database = new ThrowAwayDatabase();
        database.Connection.Run("PRAGMA foreign_keys=OFF");
    }

    [TearDown]
    public void Drop() => database.Dispose();

    [TestCaseSource(nameof(Tables))]
    public void A_row_that_is_only_added_is_neither_changed_nor_deleted(string table)
    {
        Put(table);
        foreach (var column in ColumnsOf(table))
            Refused($"UPDATE {table} SET \"{column.Name}\" = 2");
        Refused($"DELETE FROM {table}");
    }

    [Test]
    public void A_file_that_left_is_not_changed_and_may_only_be_emptied()
    {
        Put("sent_documents");
        foreach (var column in ColumnsOf("sent_documents").Where(column => column.Name != "version"))
            Refused($"UPDATE sent_documents SET \"{column.Name}\" = 2");
        Refused("DELETE FROM sent_documents");
        Done("UPDATE sent_documents SET content = NULL");
    }

    [Test]
    public void A_declaration_may_only_be_cleared()
    {
        Put("declarations");
        foreach (var column in ColumnsOf("declarations").Where(column => column.Name != "is_cleared"))
            Refused($"UPDATE declarations SET \"{column.Name}\" = 2");
        Refused("DELETE FROM declarations");
        Done("UPDATE declarations SET is_cleared = 0");
    }

    [Test]
    public void An_addendum_is_kept_once_it_is_published()
    {
        Put("addenda");
        Done("UPDATE addenda SET version = 2");
        foreach (var column in ColumnsOf("addenda").Where(column => column.Name != "version"))
            Refused($"UPDATE addenda SET \"{column.Name}\" = 2");
        Refused("DELETE FROM addenda");
    }

    [Test]
    public void An_addendum_that_is_not_published_may_change()
    {
        Put("addenda", "published_at");
        Done("UPDATE addenda SET reason_en = 'Another'");
        Done("UPDATE addenda SET published_at = 2");
    }

    [TestCase("id = 'x'")]
    [TestCase("kind = 'x'")]
    [TestCase("solicitation_id = 'x'")]
    [TestCase("competition_id = 'x'")]
    [TestCase("submission_id = 'x'")]
    [TestCase("form = 'x'")]
    [TestCase("content = zeroblob(2)")]
    [TestCase("content = NULL")]
    [TestCase("content = zeroblob(2), destroyed_at = 1")]
    [TestCase("opened_key = zeroblob(2)")]
    public void What_was_sealed_stays_as_it_was(string change)
    {
        Put("sealed_items", "destroyed_at");
        Refused($"UPDATE sealed_items SET {change}");
        Refused("DELETE FROM sealed_items");
    }

    [Test]
    public void A_seal_may_be_wrapped_again_and_destroyed_and_does_not_come_back()
    {
        Put("sealed_items", "destroyed_at");
        Done("UPDATE sealed_items SET wraps = zeroblob(9), ephemeral = zeroblob(9), holders = '[]', threshold = 3");
        Done("UPDATE sealed_items SET wraps = NULL, content = NULL, opened_key = NULL, destroyed_at = 1, version = 2");
        Refused("UPDATE sealed_items SET wraps = zeroblob(9)");
        Refused("UPDATE sealed_items SET content = zeroblob(9)");
        Refused("UPDATE sealed_items SET destroyed_at = NULL");
    }

    private void Refused(string statement) =>
        database
            .Connection.Invoking(one => one.Run(statement))
            .Should()
            .Throw<SqliteException>(statement)
            .Which.SqliteExtendedErrorCode.Should()
            .Be(1811, "a trigger refuses it, and nothing else: {0}", statement);

    private void Done(string statement) => database.Connection.Run(statement).Should().Be(1, statement);

    /// <summary>A row with something in every column but those named.</summary>
    private void Put(string table, params string[] empty)
    {
        var values = ColumnsOf(table)
            .Select(column =>
                empty.Contains(column.Name) ? "NULL"
                : column.Type == "BLOB" ? "zeroblob(1)"
                : column.Type == "INTEGER" ? "1"
                : "'1'"
            );
        Done($"INSERT INTO {table} VALUES ({string.Join(", ", values)})");
    }

    private List<(string Name, string Type)> ColumnsOf(string table)
    {
        using var command = database.Connection.CreateCommand();
        command.CommandText = $"SELECT name, type FROM pragma_table_info('{table}')";
        using var rows = command.ExecuteReader();
        List<(string, string)> columns = [];
        while (rows.Read())
            columns.Add((rows.GetString(0), rows.GetString(1)));
        return columns;
    }
}
