using System.Diagnostics;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>Writers take turns; readers do not wait for them.</summary>
[NonParallelizable]
public sealed class WritersTests
{
    private readonly AKeptCall kept = new AKeptCall().UpToTheOpening();
    private Store store = null!;

    [SetUp]
    public async Task Keep()
    {
        store = Store.InFile();
        await store.Keep(kept.Everything);
    }

    [TearDown]
    public void Drop() => store.Dispose();

    [Test]
    public async Task A_second_writer_waits_and_gets_in_after_the_first()
    {
        await using var first = store.Context();
        await using var second = store.Context();
        await using var holder = Store.Work(first);
        await holder.Begin(default);
        (await SubmissionIn(first)).Withdraw(AKeptCall.Later);
        var clock = Stopwatch.StartNew();

        var waiting = Task.Run(async () =>
        {
            await using var work = Store.Work(second);
            await work.Begin(default);
            var waited = clock.Elapsed;
            var seen = (await SubmissionIn(second)).WithdrawnAt;
            await work.Abandon(null, default);
            return (waited, seen);
        });
        await Task.Delay(200);
        (await holder.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
        var (waited, seen) = await waiting;

        waited.Should().BeGreaterThan(TimeSpan.FromMilliseconds(150));
        seen.Should().NotBeNull("it began after the first had ended");
    }

    [Test]
    public async Task A_reader_gets_in_while_a_writer_is_at_work()
    {
        await using var writer = store.Context();
        await using var reader = store.Context();
        await using var work = Store.Work(writer);
        await work.Begin(default);
        (await SubmissionIn(writer)).Withdraw(AKeptCall.Later);
        await writer.SaveChangesAsync();

        (await SubmissionIn(reader)).WithdrawnAt.Should().BeNull();
    }

    [Test]
    public async Task Eight_writers_lose_nothing()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        await using var context = store.Context();
                        await Write(
                            context,
                            async () => (await PanelIn(context)).DeclareConflict("E1", $"W{writer}", AKeptCall.Later)
                        );
                    })
                )
        );

        await using var fresh = store.Context();
        (await PanelIn(fresh)).Conflicts.Should().HaveCount(kept.Panel.Conflicts.Count + 8);
    }

    private static async Task Write(ProcurementContext context, Func<Task> change)
    {
        await using var work = Store.Work(context);
        await work.Begin(default);
        await change();
        (await work.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
    }

    private async Task<Submission> SubmissionIn(ProcurementContext context) =>
        (await new Submissions(context).Of(kept.Competition.Id, "B01", default))!;

    private async Task<Panel> PanelIn(ProcurementContext context) =>
        (await new Panels(context).Of(kept.Competition.Id, default))!;
}
