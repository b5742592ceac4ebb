using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Retention;
using Procurement.Api.Operations.CommandLine;
using Procurement.Api.Operations.Records;
using Procurement.Domain.Disputes;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Record;
using Procurement.Infrastructure.Submissions;
using Procurement.Infrastructure.Verification;

namespace Procurement.Tests.Application.Retention;

/// <summary>The end of a record's years, on the database of a played call with a document in it.</summary>
public sealed class DestroyedRecordTests
{
    private static readonly DateTimeOffset SevenYearsOn = new(2031, 6, 4, 12, 0, 0, TimeSpan.FromHours(-4));

    private AStage stage = null!;
    private SolicitationId call;

    [SetUp]
    public async Task Notify()
    {
        stage = new AStage();
        (call, var competition) = await stage.Decided();
        await Enclose(competition);
        var observe = new RecordObservation(call, FairnessPhase.Decision, ACompetition.Reason);
        await stage.Stage.Do(CasePeople.Monitor, observe);
        await stage.Notify(call);
    }

    [TearDown]
    public async Task End() => await stage.DisposeAsync();

    [Test]
    public async Task What_was_written_goes_and_the_record_is_verified_as_destroyed_under_its_entry()
    {
        (await Code()).Should().Be("retention.running");
        var entries = Number("record_entries");
        Number("document_chunks").Should().BePositive();
        Number("sealed_items WHERE wraps NOT NULL OR content NOT NULL").Should().BePositive();
        stage.Now = SevenYearsOn;

        await stage.Stage.Do(CasePeople.Administrator, new DestroyRecords(call));

        Number("record_entries").Should().Be(entries + 1, "the entries stay, and the act is one of them");
        var kept = stage.Record(call).Where(one => one.Payload is not null);
        kept.Should().ContainSingle().Which.Entry.Act.Should().Be(RetentionEntry.Act);
        Number("fairness_notes").Should().Be(1, "what was observed is restated");
        Number("document_chunks").Should().Be(0);
        Number("documents WHERE length(wrapped_key) > 0").Should().Be(0);
        Number("sealed_items WHERE wraps NOT NULL OR content NOT NULL OR opened_key NOT NULL").Should().Be(0);
        var (status, said) = await Verified();
        said.Should().Contain($"destroyed under entry {stage.Record(call)[^1].Entry.Number}");
        status.Should().Be(ExitStatus.Done, said);
        (await Code()).Should().Be("retention.destroyed");
    }

    [Test]
    public async Task A_legal_hold_and_an_open_dispute_keep_everything()
    {
        stage.Now = SevenYearsOn.AddYears(-7);
        var filed = await stage.Stage.Do(CasePeople.Bidder("B1"), new FileDispute(call, "The mark for T1."));
        stage.Now = SevenYearsOn;
        (await Code()).Should().Be("retention.held");
        var decide = new DecideDispute(call, filed, DisputeEffect.None, null, ACompetition.Reason);
        await stage.Stage.Do(CasePeople.Approver, decide);
        await stage.Stage.Do(CasePeople.Administrator, new HoldRecords(call, ACompetition.Reason));

        (await Code()).Should().Be("retention.held");

        stage.Record(call).Should().OnlyContain(one => one.Payload != null);
        Number("document_chunks").Should().BePositive();
    }

    [Test]
    public void Only_the_act_that_destroys_is_a_retention_entry() =>
        RetentionEntry.Act.Should().Be(nameof(DestroyRecords));

    private Task<string> Code() => stage.Code(CasePeople.Administrator, new DestroyRecords(call));

    private async Task<(int Status, string Said)> Verified()
    {
        using var said = new StringWriter();
        var found = await Verifier.OfDatabase(stage.Connection, [], default);
        return (VerificationReport.Say(found, VerbConsole.In(Language.English, said, said)), said.ToString());
    }

    private async Task Enclose(CompetitionId competition)
    {
        var id = new DocumentId(Guid.NewGuid());
        var stored = await stage.Get<DocumentVault>().Store(id, "a.pdf", new MemoryStream(AFile.Pdf(3)), default);
        var (facts, key) = stored.Value;
        await stage.Keep(provider =>
            provider
                .GetRequiredService<IDocuments>()
                .Add(new SubmittedDocument(id, competition, "B1", "technical", facts, key, SevenYearsOn))
        );
    }

    private long Number(string of)
    {
        using var command = new SqliteCommand($"SELECT count(*) FROM {of}", stage.Connection);
        return (long)command.ExecuteScalar()!;
    }
}
