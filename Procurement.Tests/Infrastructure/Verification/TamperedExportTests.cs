using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Verification;
using Procurement.Tests.Support.Records;
using static Procurement.Infrastructure.Verification.FaultKind;

namespace Procurement.Tests.Infrastructure.Verification;

/// <summary>An exported record that was changed is found to be, without any database.</summary>
public sealed class TamperedExportTests
{
    private List<string> lines = [];

    [OneTimeSetUp]
    public async Task Play()
    {
        using var kept = await AKeptRecord.Of("est-prototype");
        lines = kept.Lines();
    }

    [Test]
    public async Task As_it_left_it_is_whole() => (await lines.Verified()).Fault.Should().BeNull();

    [TestCase("\"value\":\"", "\"value\":\"1", Payload)]
    [TestCase("\"salt\":\"", "\"salt\":\"00", Payload)]
    [TestCase("\"person\":\"", "\"person\":\"x", Hash)]
    [TestCase("\"act\":\"", "\"act\":\"x", Hash)]
    [TestCase("\"at\":\"2", "\"at\":\"1", Hash)]
    [TestCase("\"hash\":\"", "\"hash\":\"0", Hash)]
    [TestCase("\"number\":\"", "\"number\":\"9", Numbering)]
    [TestCase("\"entry\"", "\"enter\"", Form)]
    [TestCase("\"payload\":[", "\"payload\":[7,", Form)]
    public async Task A_changed_line_is_found(string old, string changed, FaultKind kind)
    {
        var index = lines.FindIndex(30, line => line.Contains("score_sheet_marks", StringComparison.Ordinal));
        var place = lines[index].IndexOf(old, StringComparison.Ordinal);
        List<string> tampered = [.. lines];
        tampered[index] = lines[index][..place] + changed + lines[index][(place + old.Length)..];

        (await tampered.Verified()).Fault!.Kind.Should().Be(kind);
    }

    [Test]
    public async Task Entries_in_another_order_or_left_out_are_found()
    {
        List<string> swapped = [.. lines];
        (swapped[20], swapped[21]) = (swapped[21], swapped[20]);
        List<string> shorter = [.. lines];
        shorter.RemoveAt(20);

        var fault = new Fault(
            Numbering,
            RecordLines.Read(lines[20]).Entry.Chain,
            RecordLines.Read(lines[20]).Entry.Number
        );
        (await swapped.Verified()).Fault.Should().Be(fault);
        (await shorter.Verified()).Fault.Should().Be(fault);
    }

    [Test]
    public async Task A_tail_that_was_cut_is_found_from_a_head_that_left()
    {
        var head = RecordLines.Read(lines[^1]).Entry.Head;
        var cut = lines[..^3];

        (await cut.Verified()).Fault.Should().BeNull();
        (await cut.Verified(head)).Fault!.Kind.Should().Be(Head);
    }

    [Test]
    public async Task A_record_written_anew_is_found_from_a_head_that_left()
    {
        var head = RecordLines.Read(lines[^1]).Entry.Head;
        var anew = lines.Anew((entry, payload) => (entry with { Person = "somebody" }, payload));

        (await anew.Verified()).Fault.Should().BeNull();
        (await anew.Verified(head)).Fault!.Kind.Should().Be(Head);
    }

    [TestCase("RankCompetition", "\"rank\":\"1\"", "\"rank\":\"2\"", Ranking)]
    [TestCase("RankCompetition", "\"total\":\"3", "\"total\":\"2", Ranking)]
    [TestCase("RecommendAward", "\"bidder\":\"B02\"", "\"bidder\":\"B03\"", FaultKind.Award)]
    [TestCase("DecideQualification", "\"bidder\":\"B01\"", "\"bidder\":\"B99\"", QualifiedList)]
    [TestCase("DraftCall", "\\\"60\\\"", "\\\"61\\\"", Plan)]
    [TestCase("RecordConsensus", "\"value\":\"", "\"value\":\"1", Ranking)]
    [TestCase("", "\"price\":\"", "\"price\":\"9", Ranking)]
    [TestCase("HandInScoreSheet", "\"change\":\"insert\"", "\"change\":\"update\"", Replay)]
    public async Task Results_that_do_not_follow_are_found_even_in_a_record_written_anew(
        string act,
        string old,
        string changed,
        FaultKind kind
    )
    {
        var anew = lines.Anew(
            (entry, payload) => (entry, act is "" || entry.Act == act ? payload.Replace(old, changed) : payload)
        );
        anew.SequenceEqual(lines).Should().BeFalse("something must be changed");

        var fault = (await anew.Verified()).Fault;

        fault!.Kind.Should().Be(kind);
        fault.Number.Should().BePositive();
    }
}
