using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Repositories;

namespace Procurement.Tests.Infrastructure.Persistence;

/// <summary>What a command changes stands or falls together.</summary>
public sealed class UnitOfWorkTests
{
    private readonly AKeptCall kept = new AKeptCall().UpToTheOpening();
    private Store store = null!;

    private RatedStep Technical => kept.Solicitation.Plan.RatedSteps.Single();

    [SetUp]
    public async Task Keep()
    {
        store = Store.InFile();
        await store.Keep(kept.Everything);
    }

    [TearDown]
    public void Drop() => store.Dispose();

    [Test]
    public async Task A_stale_version_commits_false_and_changes_nothing()
    {
        await using var first = store.Context();
        await using var second = store.Context();
        var seen = await SubmissionIn(first);
        await Write(second, async () => (await SubmissionIn(second)).Withdraw(AKeptCall.Later));

        await using var work = Store.Work(first);
        await work.Begin(default);
        seen.Disqualify(new BilingualText("Late", "Tard"), 0, AKeptCall.Later);
        first.Add(new ScoreSheet(new(Guid.NewGuid()), kept.Competition.Id, "B77", "technical", "E1"));
        var committed = await work.Commit(AnAct.Of("Test"), default);

        committed.Should().BeFalse();
        first.ChangeTracker.Entries().Should().BeEmpty();
        await using var fresh = store.Context();
        var stands = await SubmissionIn(fresh);
        stands.Disqualification.Should().BeNull();
        stands.WithdrawnAt.Should().NotBeNull();
        (await new ScoreSheets(fresh).Of(kept.Competition.Id, "B77", "technical", "E1", default)).Should().BeNull();
    }

    [Test]
    public async Task Rows_written_through_a_stale_version_are_refused_too()
    {
        await using var first = store.Context();
        await using var second = store.Context();
        var seen = await ConsensusIn(first);
        await Write(second, async () => Agree(await ConsensusIn(second), 31));

        await using var work = Store.Work(first);
        await work.Begin(default);
        Agree(seen, 32);

        (await work.Commit(AnAct.Of("Test"), default)).Should().BeFalse();
        await using var fresh = store.Context();
        (await ConsensusIn(fresh)).Marks.Single(mark => mark.Criterion == "T1").Value.Should().Be(Points.Whole(31));
    }

    [Test]
    public async Task What_is_abandoned_leaves_no_trace()
    {
        await using var context = store.Context();
        await using var work = Store.Work(context);
        await work.Begin(default);
        (await SubmissionIn(context)).Withdraw(AKeptCall.Later);
        await context.SaveChangesAsync();

        await work.Abandon(null, default);

        context.ChangeTracker.Entries().Should().BeEmpty();
        (await SubmissionIn(context)).WithdrawnAt.Should().BeNull();
    }

    [Test]
    public async Task A_mark_that_replaces_another_comes_after_the_rest()
    {
        await using var context = store.Context();
        await Write(context, async () => Agree(await ConsensusIn(context), 33, "T2"));

        await using var fresh = store.Context();
        var marks = (await ConsensusIn(fresh)).Marks;

        marks.Select(mark => mark.Criterion).Should().Equal("T1", "T2");
        marks[1].Value.Should().Be(Points.Whole(33));
    }

    private static async Task Write(ProcurementContext context, Func<Task> change)
    {
        await using var work = Store.Work(context);
        await work.Begin(default);
        await change();
        (await work.Commit(AnAct.Of("Test"), default)).Should().BeTrue();
    }

    private void Agree(ConsensusRecord record, long points, string criterion = "T1") =>
        record
            .Agree(
                Technical,
                [new Agreement(criterion, points, new BilingualText("Again", "Encore"))],
                Meeting.OfNobody("chair"),
                ACompetition.After
            )
            .Should()
            .BeEmpty();

    private async Task<Submission> SubmissionIn(ProcurementContext context) =>
        (await new Submissions(context).Of(kept.Competition.Id, "B01", default))!;

    private async Task<ConsensusRecord> ConsensusIn(ProcurementContext context) =>
        (await new ConsensusRecords(context).Of(kept.Competition.Id, "B01", "technical", default))!;
}
