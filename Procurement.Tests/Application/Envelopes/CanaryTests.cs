using Procurement.Tests.Support.Fakes;
using static Procurement.Tests.Support.Hosts.ASealedCall;

namespace Procurement.Tests.Application.Envelopes;

/// <summary>Prices that look like nothing else are put into envelopes and then searched for, wherever something is kept.</summary>
[NonParallelizable]
public sealed class CanaryTests
{
    private static readonly Canary Advances = new(731_098_765);
    private static readonly Canary StaysSealed = new(731_099_321);

    [Test]
    public async Task A_sealed_price_is_found_nowhere_and_one_that_never_advances_never()
    {
        using var folder = new TemporaryFolder();
        var began = DateTime.UtcNow.AddSeconds(-1);
        var location = new DatabaseLocation(folder["procurement.db"]);
        Migrator.Migrate(location);
        using var ear = new Eavesdropper();
        await using var stage = new AStage(file: location, logs: ear);
        var said = new StringBuilder();

        var call = await Published(stage);
        said.Append(await call.Send("B1", Advances.Price)).Append(await call.Send("B2", StaysSealed.Price));
        var again = new ReceiveSubmission(call.Competition, Advances.Price);
        said.Append(again).AppendJoin(' ', (await stage.Stage.Try(CasePeople.Bidder("B1"), again)).Refusals);
        var longer = new ReceiveSubmission(call.Competition, Advances.Price + new string('0', 5000));
        said.AppendJoin(' ', (await stage.Stage.Try(CasePeople.Bidder("B3"), longer)).Refusals);
        await call.ReachThePrice("B1");
        await call.Give(Holders[0]);
        said.AppendJoin(' ', (await call.Give(Holders[0])).Refusals);
        foreach (var canary in new[] { Advances, StaysSealed })
            Places(canary).Should().BeEmpty();

        (await call.Give(Holders[1])).Value.IsDone.Should().BeTrue();
        Places(StaysSealed).Should().BeEmpty();
        // The search finds what is there: the opened price stands in the database.
        Places(Advances).Should().Contain("procurement.db-wal").And.Contain("backup.db");

        List<string> Places(Canary canary)
        {
            File.Delete(folder["backup.db"]);
            Run(location, $"VACUUM INTO '{folder["backup.db"]}'");
            List<string> found =
            [
                .. canary.FilesWithIt(folder.Root, began),
                .. canary.FilesWithIt(Path.GetTempPath(), began),
                .. ear.Heard.Where(line => canary.IsIn(Encoding.Latin1.GetBytes(line))),
            ];
            if (canary.IsIn(Encoding.UTF8.GetBytes(said.ToString())))
                found.Add("an answer");
            return found;
        }
    }

    private static void Run(DatabaseLocation location, string command)
    {
        using var connection = new SqliteConnection($"Data Source={location.Path};Pooling=False");
        connection.Open();
        using var run = connection.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }
}
