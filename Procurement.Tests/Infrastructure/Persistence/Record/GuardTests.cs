using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>The database itself refuses to change what only grows.</summary>
public sealed class GuardTests
{
    private const string Entry = """
        INSERT INTO record_entries (chain, number, at, person, act, refusals, payload_hash, previous, hash)
        VALUES ('c', {0}, '', '', '{1}', '', '', '', '');
        INSERT INTO record_payloads (chain, number, salt, payload) VALUES ('c', {0}, zeroblob(32), '[]');
        """;

    private ThrowAwayDatabase database = null!;

    [SetUp]
    public void Enter()
    {
        database = new ThrowAwayDatabase();
        database.Connection.Run(string.Format(null, Entry, 1, "Test"));
    }

    [TearDown]
    public void Drop() => database.Dispose();

    [TestCase("UPDATE record_entries SET person = 'x'")]
    [TestCase("DELETE FROM record_entries")]
    [TestCase("UPDATE record_payloads SET payload = 'x'")]
    [TestCase("DELETE FROM record_payloads")]
    public void A_change_is_refused(string statement) =>
        database.Connection.Invoking(one => one.Run(statement)).Should().Throw<SqliteException>();

    [Test]
    public void A_payload_may_go_under_a_retention_entry_that_comes_after_it()
    {
        database.Connection.Run(string.Format(null, Entry, 2, "DestroyRecords"));

        database.Connection.Run("DELETE FROM record_payloads WHERE number = 1").Should().Be(1);
        database
            .Connection.Invoking(one => one.Run("DELETE FROM record_payloads"))
            .Should()
            .Throw<SqliteException>("the retention entry's own stays");
    }

    [Test]
    public void Guards_applied_again_are_the_same()
    {
        database.Connection.Run(Guards.Text);

        Guards.In(database.Connection).Should().Equal(Guards.Wanted());
    }
}
