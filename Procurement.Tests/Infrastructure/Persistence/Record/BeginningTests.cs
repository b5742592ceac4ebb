using Microsoft.EntityFrameworkCore;
using Procurement.Api.Operations.Hosting;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;
using Procurement.Tests.Support.Records;

namespace Procurement.Tests.Infrastructure.Persistence.Record;

/// <summary>A database that is older than its record begins it by saying what stood there.</summary>
public sealed class BeginningTests
{
    [Test]
    public async Task Rows_without_a_record_are_entered_once_and_hold_from_then_on()
    {
        using var store = Store.InFile();
        await store.Keep(new AKeptCall().UpToTheOpening().Everything);
        await using (var context = store.Context())
        {
            await context.Database.OpenConnectionAsync();
            var connection = (Microsoft.Data.Sqlite.SqliteConnection)context.Database.GetDbConnection();
            connection.Tamper("DELETE FROM record_entries; DELETE FROM record_payloads;");
        }
        (await Verifier.OfDatabase(store.Location!, [], key: null, default))
            .Fault!.Kind.Should()
            .Be(FaultKind.RowAdded);

        RecordBeginning.Enter(store.Location!, TimeProvider.System, new SystemRandomness());
        RecordBeginning.Enter(store.Location!, TimeProvider.System, new SystemRandomness());

        var found = await Verifier.OfDatabase(store.Location!, [], key: null, default);
        found.Fault.Should().BeNull();
        found.Chains.Should().ContainSingle().Which.Head.Number.Should().Be(1);
    }
}
