using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Qualification;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Tests.Application;

/// <summary>What the handlers refuse beyond the aggregates: roles, names that are taken, and acts out of their order.
/// On real SQLite; what is refused has changed nothing.</summary>
public sealed class HandlerRefusalTests
{
    private static readonly PanelMember[] Members = [new("E1", "Evaluator 1"), new("E2", "Evaluator 2")];

    [Test]
    public async Task A_role_that_the_table_does_not_name_is_refused_and_nothing_is_kept()
    {
        await using var stage = new AStage();
        var draft = new DraftCall(await stage.Programme(), AStage.Terms(CallKind.CallForProposals), ACompetition.Plan);
        foreach (var person in new[] { CasePeople.Approver, CasePeople.Monitor, CasePeople.Bidder("B1") })
            (await stage.Code(person, draft)).Should().Be("access.not-permitted");
        (await stage.Stage.Try(CasePeople.Lead, draft)).IsRefused.Should().BeFalse();
    }

    [Test]
    public async Task Nobody_acts_who_is_not_signed_in()
    {
        await using var stage = new AStage();
        (await stage.Code(null, new CloseCall(default))).Should().Be("access.not-signed-in");
    }

    [Test]
    public async Task What_does_not_exist_is_not_found()
    {
        await using var stage = new AStage();
        var nothing = new SolicitationId(Guid.NewGuid());
        (await stage.Code(CasePeople.Lead, new CloseCall(nothing))).Should().Be("access.not-found");
        (await stage.Code(CasePeople.Lead, new WriteReports(nothing))).Should().Be("access.not-found");
        (await stage.Code(CasePeople.Approver, new DecideQualification(nothing))).Should().Be("access.not-found");
    }

    [Test]
    public async Task Names_and_references_are_given_once()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        (await stage.Code(CasePeople.Lead, CaseScript.Programme(stage.File))).Should().Be("programme.name-taken");
        await stage.Draft(programme);
        var again = new DraftCall(programme, AStage.Terms(CallKind.CallForProposals), ACompetition.Plan);
        (await stage.Code(CasePeople.Lead, again)).Should().Be("call.reference-taken");
    }

    [Test]
    public async Task A_call_does_not_invite_a_list_that_is_not_published()
    {
        await using var stage = new AStage();
        var programme = await stage.Programme();
        var terms = AStage.Terms(CallKind.CallForProposals) with { InvitesListOf = new(Guid.NewGuid()) };
        var call = await stage.Stage.Do(CasePeople.Lead, new DraftCall(programme, terms, ACompetition.Plan));
        await stage.Stage.Do(CasePeople.Approver, new ApproveCall(call, Version: 1));
        (await stage.Code(CasePeople.Lead, new PublishCall(call))).Should().Be("list.not-published");
    }

    [Test]
    public async Task A_second_submission_and_a_second_panel_are_refused()
    {
        await using var stage = new AStage();
        var (_, competition) = await stage.Published(await stage.Programme());
        await stage.Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
        var second = new ReceiveSubmission(competition, "90");
        (await stage.Code(CasePeople.Bidder("B1"), second)).Should().Be("submission.duplicate");
        await stage.Stage.Do(CasePeople.Lead, new NamePanel(competition, Members));
        (await stage.Code(CasePeople.Lead, new NamePanel(competition, Members))).Should().Be("panel.already-named");
    }

    [Test]
    public async Task Nothing_is_reported_or_awarded_of_a_call_that_is_not_decided()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Published(await stage.Programme());
        (await stage.Code(CasePeople.Lead, new GetDecidedCall(call))).Should().Be("call.not-decided");
        (await stage.Code(CasePeople.Lead, new WriteReports(call))).Should().Be("call.not-decided");
    }

    [Test]
    public async Task Awards_are_recommended_once()
    {
        await using var stage = new AStage();
        var played = await stage.Played();
        var again = new RecommendAward(played.Calls.Single());
        (await stage.Code(CasePeople.Lead, again)).Should().Be("award.already-recommended");
    }

    [Test]
    public async Task A_step_that_is_not_open_takes_no_marks_and_a_stopped_submission_no_more()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Published(await stage.Programme(EvaluationPolicy.PaperCase));
        await stage.Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
        await stage.Stage.Do(CasePeople.Lead, new NamePanel(competition, Members));
        stage.Now = ACompetition.After;
        await stage.Stage.Do(CasePeople.Lead, new CloseCall(call));
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(competition, "mandatory"));
        (await stage.Code(CasePeople.Evaluator("E1"), Sheet(competition))).Should().Be("step.not-open");
        var unmet = new RequirementFinding("M1", false, ACompetition.Reason);
        await stage.Stage.Do(
            CasePeople.Chair,
            new RecordMandatoryResults(competition, "mandatory", "B1", [unmet], Version: 0)
        );
        await stage.Stage.Do(CasePeople.Lead, new CloseStep(competition, "mandatory"));
        var opened = await stage.Stage.Do(CasePeople.Lead, new OpenStep(competition, "technical"));
        opened.Bidders.Should().BeEmpty();
        (await stage.Code(CasePeople.Evaluator("E1"), Sheet(competition))).Should().Be("submission.did-not-advance");
        var consensus = new RecordConsensus(
            competition,
            "technical",
            "B1",
            [new Agreement("T1", 50, ACompetition.Reason)],
            Version: 0
        );
        await stage.Stage.Do(CasePeople.Chair, new OpenConsensus(competition, "technical"));
        (await stage.Code(CasePeople.Chair, consensus)).Should().Be("submission.did-not-advance");
    }

    [Test]
    public async Task No_consensus_is_recorded_while_a_sheet_is_open()
    {
        await using var stage = new AStage();
        var (_, competition) = await stage.InTechnicalStep();
        var open = new ScoreSheet(new ScoreSheetId(Guid.NewGuid()), competition, "B1", "technical", "E1");
        await stage.Keep(services => services.GetRequiredService<IScoreSheets>().Add(open));
        var consensus = new RecordConsensus(
            competition,
            "technical",
            "B1",
            [new Agreement("T1", 50, ACompetition.Reason)],
            Version: 0
        );
        (await stage.Code(CasePeople.Chair, consensus)).Should().Be("consensus.not-open");
        var opening = new OpenConsensus(competition, "technical");
        (await stage.Code(CasePeople.Chair, opening)).Should().Be("consensus.sheets-not-submitted");
    }

    private static HandInScoreSheet Sheet(CompetitionId competition) =>
        new(competition, "technical", "B1", new Dictionary<string, Fraction> { ["T1"] = 50 }, 0);
}
