using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Fairness;
using Procurement.Api.Application.Reports;

namespace Procurement.Tests.Application.Fairness;

/// <summary>What the fairness monitor writes about a played call, and who reads it when.</summary>
public sealed class FairnessRoomTests
{
    private static readonly BilingualText Seen = new(
        "Keys were drawn before us.",
        "Les clés ont été tirées devant nous."
    );
    private static readonly BilingualText After = new(
        "Two debriefs were heard.",
        "Deux comptes rendus ont été entendus."
    );

    [Test]
    public async Task Lead_and_approver_read_what_was_observed_once_the_call_is_decided_and_the_report_once_it_is_attested()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        (await Written(stage, CasePeople.Lead, call)).Should().BeEmpty();
        await stage.Stage.Do(CasePeople.Monitor, new RecordObservation(call, FairnessPhase.Opening, Seen));
        await stage.Stage.Do(CasePeople.Monitor, new RecordDocumentRead(call, new("The plan", "Le plan")));

        (await Written(stage, CasePeople.Approver, call)).Should().HaveCount(2);
        (await Report(stage, CasePeople.Monitor, call)).Should().Contain(Seen.French).And.Contain("Non consigné");
        (await stage.Code(CasePeople.Lead, Asked(call))).Should().Be("access.not-found");
        var issue = new IssueFairnessReport(call, Language.French);
        (await stage.Code(CasePeople.Monitor, issue)).Should().Be("fairness.not-attested");

        await stage.Stage.Do(CasePeople.Monitor, new AttestFairness(call, null, "A. Monitor"));
        var attested = await Report(stage, CasePeople.Lead, call);
        attested.Should().Contain("A. Monitor atteste sans réserve").And.Contain("Le plan");
        var issued = await stage.Stage.Do(CasePeople.Monitor, issue);
        (await Report(stage, CasePeople.Approver, call)).Should().Contain(issued.Code);
        (await stage.Stage.Try(null, new CheckDocumentCode(issued.Code, issued.Head))).Value.IsIssued.Should().BeTrue();

        var evaluation = new DocumentSubject(ReportDocumentKind.Evaluation, Language.English, "ALL");
        Text(await stage.Stage.Do(CasePeople.Lead, new RenderReport(call, evaluation))).Should().Contain(Seen.English);
        competition.Value.Should().NotBeEmpty();
    }

    [Test]
    public async Task An_addendum_waits_until_every_debrief_that_was_asked_for_is_held()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        var add = new AddFairnessAddendum(call, After);
        (await stage.Code(CasePeople.Monitor, add)).Should().Be("fairness.not-attested");
        await stage.Stage.Do(CasePeople.Monitor, new AttestFairness(call, Seen, "A. Monitor"));
        (await stage.Code(CasePeople.Monitor, new RecordObservation(call, FairnessPhase.Decision, Seen)))
            .Should()
            .Be("fairness.attested");
        await stage.Notify(call);
        var bidder = stage.File.Bidders[^1].Id;
        var debrief = await stage.Stage.Do(CasePeople.Bidder(bidder), new RequestDebrief(competition));
        (await stage.Code(CasePeople.Monitor, add)).Should().Be("fairness.debriefs-open");
        var at = new DateTimeOffset(2024, 6, 10, 10, 0, 0, TimeSpan.FromHours(-4));
        var evaluator = stage.File.Evaluators[0].Id;
        await stage.Stage.Do(CasePeople.Lead, new ScheduleDebrief(call, debrief, at, [evaluator], [], 1));
        stage.Now = at.AddHours(2);
        await stage.Stage.Do(CasePeople.Lead, new RecordDebrief(call, debrief, at, ["Both"], "All of it."));

        (await stage.Stage.Do(CasePeople.Monitor, add)).Should().Be(2);

        (await Report(stage, CasePeople.Approver, call)).Should().Contain(After.French).And.Contain("Réserve");
    }

    [Test]
    public async Task Nobody_else_writes_and_nobody_but_the_monitor_reads_before_the_decision()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.InTechnicalStep();
        var observe = new RecordObservation(call, FairnessPhase.Submission, Seen);
        foreach (
            var person in new[] { CasePeople.Lead, CasePeople.Approver, CasePeople.Chair, CasePeople.Bidder("B1") }
        )
            (await stage.Code(person, observe)).Should().Be("access.not-permitted");
        await stage.Stage.Do(CasePeople.Monitor, observe);
        (await Written(stage, CasePeople.Lead, call)).Should().BeEmpty();
        (await Written(stage, CasePeople.Monitor, call)).Should().ContainSingle().Which.Text.Should().Be(Seen);
        (await stage.Code(CasePeople.Bidder("B1"), new ListObservations(call))).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Monitor, new AttestFairness(call, null, "A"))).Should().Be("access.not-permitted");
    }

    private static Task<IReadOnlyList<NoteSummary>> Written(AStage stage, string person, SolicitationId call) =>
        stage.Stage.Do(person, new ListObservations(call));

    private static RenderReport Asked(SolicitationId call) =>
        new(call, new(ReportDocumentKind.Fairness, Language.French));

    private static async Task<string> Report(AStage stage, string person, SolicitationId call) =>
        Text(await stage.Stage.Do(person, Asked(call)));

    private static string Text(WrittenReport report) =>
        string.Join('\n', new PrintedReport(report.Content, isFrench: true).Blocks);
}
