namespace Procurement.Tests.Infrastructure.Persistence.Groups;

/// <summary>Many clients write the same things at once; a model beside the database agrees with it at the end.</summary>
public sealed class ManyWritersTests
{
    private const int Clients = 32;
    private const int Writes = 10_000;
    private const int Sheets = 40;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("procurement-writers-");

    [OneTimeTearDown]
    public void Drop()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task Nothing_is_lost_and_nothing_is_written_twice()
    {
        await using var writer = await AWriter.On(new DatabaseLocation(Path.Combine(folder.FullName, "a.db")), Sheets);
        var model = Enumerable.Range(0, Sheets).Select(_ => new ConcurrentDictionary<int, long>()).ToArray();
        var before = new int[Sheets];
        for (var sheet = 0; sheet < Sheets; sheet++)
            before[sheet] = (await writer.Read(sheet)).Version;

        await Task.WhenAll(
            Enumerable.Range(0, Clients).Select(client => Task.Run(() => Client(writer, model, client)))
        );

        for (var sheet = 0; sheet < Sheets; sheet++)
        {
            var stands = await writer.Read(sheet);
            var acknowledged = model[sheet];
            stands.Version.Should().Be(before[sheet] + acknowledged.Count, "each acknowledged write is one version");
            if (!acknowledged.IsEmpty)
                stands.Mark("T1").Should().Be(Points.Whole(acknowledged[acknowledged.Keys.Max()]));
        }
        model.Sum(one => one.Count).Should().BeGreaterThan(Writes / 2);
    }

    private static async Task Client(AWriter writer, ConcurrentDictionary<int, long>[] model, int client)
    {
        var dice = new Random(client);
        for (var write = 0; write < Writes / Clients; write++)
        {
            var (sheet, points) = (dice.Next(Sheets), dice.Next(40));
            var fails = dice.Next(20) == 0;
            using var patience = new CancellationTokenSource();
            if (dice.Next(20) == 0)
                patience.CancelAfter(dice.Next(3));
            try
            {
                // A stale write is tried again on what stands now, as a client does.
                for (int? version = null; version is null; )
                {
                    var seen = (await writer.Read(sheet)).Version;
                    version = await writer.Write(sheet, seen, points, fails ? Fail : null, patience.Token);
                    if (version is { } kept)
                        model[sheet].TryAdd(kept, points).Should().BeTrue("no version is given twice");
                }
            }
            catch (OperationCanceledException) { }
            catch (TimeoutException) { }
        }
    }

    private static void Fail() => throw new TimeoutException();
}
