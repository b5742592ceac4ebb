using Procurement.Domain.Common.Records;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;
using Procurement.Tests.Support.Records;
using static Procurement.Infrastructure.Verification.FaultKind;

namespace Procurement.Tests.Infrastructure.Verification;

/// <summary>Chains changed in the database are found at the entry.</summary>
public sealed class TamperedChainTests
{
    private AKeptRecord kept = null!;

    [OneTimeSetUp]
    public async Task Play() => kept = await AKeptRecord.Of("est-prototype");

    [OneTimeTearDown]
    public void Drop() => kept.Dispose();

    [TestCase("UPDATE record_entries SET person = 'somebody' WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("UPDATE record_entries SET at = '2020-01-01T00:00:00.0000000Z' WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("UPDATE record_entries SET role = NULL WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("UPDATE record_entries SET refusals = 'step.not-open' WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("UPDATE record_entries SET hash = previous WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("UPDATE record_entries SET payload_hash = hash WHERE {0} AND number = 9", Hash, 9)]
    [TestCase("DELETE FROM record_entries WHERE {0} AND number = 9", Numbering, 9)]
    [TestCase("DELETE FROM record_entries WHERE {0} AND number = 1", Numbering, 1)]
    [TestCase("UPDATE record_entries SET sequence = 99999 WHERE {0} AND number = 9", Numbering, 9)]
    [TestCase("UPDATE record_payloads SET payload = '[]' WHERE {0} AND number = 9", Payload, 9)]
    [TestCase("UPDATE record_payloads SET salt = zeroblob(32) WHERE {0} AND number = 9", Payload, 9)]
    [TestCase("DELETE FROM record_payloads WHERE {0} AND number = 9", PayloadMissing, 9)]
    public async Task A_changed_entry_is_found(string statement, FaultKind kind, long number)
    {
        using var copy = kept.Copy();
        copy.Tamper(string.Format(null, statement, $"chain = '{kept.Chain}'"));

        (await Verifier.OfDatabase(copy, [], default)).Fault.Should().Be(new Fault(kind, kept.Chain, number));
    }

    [Test]
    public async Task A_tail_that_was_cut_is_found_from_a_head_that_left()
    {
        using var copy = kept.Copy();
        var head = HeadOf(copy);
        copy.Tamper(
            $"""
            DELETE FROM record_entries WHERE chain = '{kept.Chain}' AND number = {head.Number};
            DELETE FROM record_payloads WHERE chain = '{kept.Chain}' AND number = {head.Number};
            """
        );

        (await Verifier.OfDatabase(copy, [head], default)).Fault!.Kind.Should().Be(Head);
    }

    [Test]
    public async Task A_guard_that_is_missing_or_blunt_is_found()
    {
        using var copy = kept.Copy();
        copy.Run("DROP TRIGGER record_entries_no_delete");
        copy.Run("CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries WHEN 0 BEGIN SELECT 1; END");

        var fault = (await Verifier.OfDatabase(copy, [], default)).Fault;

        fault.Should().Be(new Fault(Guard, "", null) { Key = "record_entries_no_delete" });
    }

    [Test]
    public async Task What_was_not_touched_is_whole_and_every_head_that_left_is_in_it()
    {
        using var copy = kept.Copy();

        var found = await Verifier.OfDatabase(copy, [HeadOf(copy)], default);

        found.Fault.Should().BeNull();
        found.Chains.Should().HaveCount(3);
    }

    private RecordHead HeadOf(SqliteConnection copy) =>
        DatabaseSource.Read(copy).Last(one => one.Entry.Chain == kept.Chain).Entry.Head;
}
