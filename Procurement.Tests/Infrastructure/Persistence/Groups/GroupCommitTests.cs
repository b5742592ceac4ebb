using Procurement.Infrastructure.Persistence.Groups;

namespace Procurement.Tests.Infrastructure.Persistence.Groups;

/// <summary>Commands that share a transaction: kept or dropped alone, durable or lost together.</summary>
public sealed class GroupCommitTests
{
    private DirectoryInfo folder = null!;
    private GroupCommit writer = null!;
    private SqliteTransaction? shared;

    private DatabaseLocation Location => new(Path.Combine(folder.FullName, "a.db"));

    [SetUp]
    public void Make()
    {
        folder = Directory.CreateTempSubdirectory("procurement-group-");
        writer = new GroupCommit(Location);
        using var connection = new SqliteConnection($"Data Source={Location.Path};Pooling=False");
        connection.Open();
        Run(
            connection,
            "CREATE TABLE one (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES one (id) DEFERRABLE INITIALLY DEFERRED)"
        );
    }

    [TearDown]
    public void Drop()
    {
        writer.Dispose();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task A_command_is_acknowledged_once_others_can_read_it_and_not_before()
    {
        shared = await writer.Enter(default);
        Insert(1);
        var second = writer.Enter(default);
        var acknowledged = writer.Keep();
        await second;
        acknowledged.IsCompleted.Should().BeFalse("the second command is still at work in the same transaction");
        Rows().Should().BeEmpty();
        Insert(2);
        await writer.Keep();
        await acknowledged;
        Rows().Should().Equal(1, 2);
    }

    [Test]
    public async Task What_is_dropped_takes_nothing_of_the_others_with_it()
    {
        shared = await writer.Enter(default);
        Insert(1);
        var (second, third) = (writer.Enter(default), writer.Enter(default));
        var kept = writer.Keep();
        shared = await second;
        Insert(2);
        writer.Drop();
        shared = await third;
        Insert(3);
        await Task.WhenAll(kept, writer.Keep());
        Rows().Should().Equal(1, 3);
    }

    [Test]
    public async Task A_commit_that_fails_fails_everybody_who_shared_it_and_nobody_after()
    {
        shared = await writer.Enter(default);
        Insert(1);
        var second = writer.Enter(default);
        var first = writer.Keep();
        shared = await second;
        Insert(2, parent: 77);
        var failing = writer.Keep();
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<SqliteException>();
        await FluentActions.Awaiting(() => failing).Should().ThrowAsync<SqliteException>();
        Rows().Should().BeEmpty();
        shared = await writer.Enter(default);
        Insert(3);
        await writer.Keep();
        Rows().Should().Equal(3);
    }

    [Test]
    public async Task A_transaction_that_the_database_gave_up_fails_everybody_who_shared_it()
    {
        shared = await writer.Enter(default);
        Insert(1);
        var second = writer.Enter(default);
        var first = writer.Keep();
        shared = await second;
        Run(writer.Connection, "ROLLBACK", shared);
        writer.Drop();
        await FluentActions.Awaiting(() => first).Should().ThrowAsync<InvalidOperationException>();
        shared = await writer.Enter(default);
        Insert(2);
        await writer.Keep();
        Rows().Should().Equal(2);
    }

    [Test]
    public async Task Who_gives_up_waiting_is_passed_over_and_the_group_is_committed()
    {
        using var patience = new CancellationTokenSource();
        shared = await writer.Enter(default);
        Insert(1);
        var waiting = writer.Enter(patience.Token);
        await patience.CancelAsync();
        await writer.Keep();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        Rows().Should().Equal(1);
    }

    [Test]
    public async Task Turns_come_in_the_order_of_asking()
    {
        shared = await writer.Enter(default);
        var order = new List<int>();
        var others = Enumerable.Range(0, 20).Select(Take).ToList();
        writer.Drop();
        await Task.WhenAll(others);
        order.Should().BeInAscendingOrder().And.HaveCount(20);

        async Task Take(int number)
        {
            shared = await writer.Enter(default);
            order.Add(number);
            writer.Drop();
        }
    }

    private void Insert(int id, int? parent = null) =>
        Run(writer.Connection, $"INSERT INTO one VALUES ({id}, {parent?.ToString() ?? "NULL"})", shared);

    private List<int> Rows()
    {
        using var connection = new SqliteConnection($"Data Source={Location.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT id FROM one ORDER BY id";
        using var reader = command.ExecuteReader();
        List<int> rows = [];
        while (reader.Read())
            rows.Add(reader.GetInt32(0));
        return rows;
    }

    private static void Run(SqliteConnection connection, string text, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
