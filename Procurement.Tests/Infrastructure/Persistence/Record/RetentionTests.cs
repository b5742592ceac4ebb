using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>What is destroyed after the retention period is said to be, and not taken for tampering.</summary>
public sealed class RetentionTests
{
    [Test]
    public async Task Payloads_go_with_the_retention_entry_and_the_record_stays_whole()
    {
        using var store = Store.InFile();
        var kept = new AKeptCall().UpToTheOpening();
        var act = AnAct.Of("Test") with { Call = kept.Solicitation.Id };
        await Write(store, act, kept.Everything);

        await Write(store, act with { Act = "DestroyRecords" }, []);

        var found = await Verifier.OfDatabase(store.Location!, [], key: null, default);
        found.Fault.Should().BeNull();
        found.Chains.Should().ContainSingle().Which.DestroyedUnder.Should().Be(2);
        await using var context = store.Context();
        (await context.Set<RecordPayload>().SingleAsync()).Number.Should().Be(2);
    }

    private static async Task Write(Store store, RecordedAct act, object[] added)
    {
        await using var context = store.Context();
        await using var work = Store.Work(context);
        await work.Begin(default);
        context.AddRange(added);
        (await work.Commit(act, default)).Should().BeTrue();
    }
}
