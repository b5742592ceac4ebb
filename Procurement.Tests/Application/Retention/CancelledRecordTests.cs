using Procurement.Api.Application.Retention;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Tests.Application.Retention;

/// <summary>The record of a cancelled call is kept and destroyed by the same rules, counted from the cancelling.</summary>
public sealed class CancelledRecordTests
{
    private const string Administrator = CasePeople.Administrator;

    [Test]
    public async Task Its_seven_years_begin_when_it_is_cancelled_and_a_hold_beats_them()
    {
        await using var bidding = await ABidding.Open();
        await bidding.Upload("B1", AFile.Pdf(2));
        var (stage, call) = (bidding.Service, bidding.Call);
        (await stage.Code(Administrator, new DestroyRecords(call))).Should().Be("access.not-permitted");
        await stage.Stage.Do(CasePeople.Approver, new CancelCall(call, ACompetition.Reason));
        var cancelled = stage.Get<TimeProvider>().GetUtcNow();
        var kept = await stage.Stage.Do(CasePeople.Lead, new ShowRetention(call));
        (kept.Years, kept.NotifiedAt).Should().Be((7, cancelled));
        stage.Now = cancelled.AddYears(7);
        (await stage.Code(Administrator, new DestroyRecords(call))).Should().Be("retention.running");
        stage.Now = cancelled.AddYears(7).AddDays(1);
        await stage.Stage.Do(Administrator, new HoldRecords(call, ACompetition.Reason));
        (await stage.Code(Administrator, new DestroyRecords(call))).Should().Be("retention.held");
        await stage.Stage.Do(Administrator, new LiftHold(call));
        Chunks(stage).Should().BePositive();
        await stage.Stage.Do(Administrator, new DestroyRecords(call));
        Chunks(stage).Should().Be(0);
        var payloads = stage.Record(call).Where(one => one.Payload is not null);
        payloads.Should().ContainSingle().Which.Entry.Act.Should().Be(RetentionEntry.Act);
        (await stage.Code(Administrator, new DestroyRecords(call))).Should().Be("retention.destroyed");
    }

    private static long Chunks(AStage stage)
    {
        using var command = stage.Connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM document_chunks";
        return (long)command.ExecuteScalar()!;
    }
}
