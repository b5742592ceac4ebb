using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Tests.Application;

/// <summary>The chair reads and gives the undertaking and answers for each bidder before anything of it is shown.</summary>
public sealed class ChairDeclarationTests
{
    private const string Chair = CasePeople.Chair;

    [Test]
    public async Task Before_the_answers_the_chair_records_and_reads_nothing()
    {
        await using var stage = new AStage();
        var (call, competition) = await AskedChair.Of(stage);
        (await stage.Code(Chair, AskedChair.Finding(competition))).Should().Be("declaration.missing");
        (await stage.Code(Chair, new GetProposal(competition, "B1"))).Should().Be("access.not-found");
        var text = await stage.Stage.Do(Chair, new ShowUndertaking(call));
        (text.Text.Version, text.GivenAt).Should().Be((DeclarationText.Confidentiality.Version, null));
        (await stage.Stage.Do(Chair, new ShowDeclarations(competition))).Bidders.Should().BeEmpty();
        await stage.Stage.Do(Chair, new GiveUndertaking(call, Declarations.Confirmed(text.Text)));
        var asked = await stage.Stage.Do(Chair, new ShowDeclarations(competition));
        asked.Bidders.Select(one => (one.Bidder, one.IsCleared)).Should().Equal(("B1", false), ("B2", false));
        (await stage.Code(Chair, AskedChair.Finding(competition))).Should().Be("declaration.missing");
        await stage.Stage.Do(Chair, Declarations.Answering(competition, "B1", InterestKind.None));
        await stage.Stage.Do(Chair, AskedChair.Finding(competition));
        (await stage.Stage.Do(Chair, new ShowUndertaking(call))).GivenAt.Should().NotBeNull();
    }

    [Test]
    public async Task An_unsure_chair_waits_for_both_decisions()
    {
        await using var stage = new AStage();
        var (call, competition) = await AskedChair.Of(stage);
        await stage.DeclareAsChair(call, competition);
        await stage.Stage.Do(Chair, Declarations.Answering(competition, "B1", InterestKind.Unsure));
        var cleared = new DecideDeclaration(competition, Chair, "B1", false, "Nothing in it.", Version: 1);
        await stage.Stage.Do(CasePeople.Lead, cleared);
        (await stage.Code(Chair, AskedChair.Finding(competition))).Should().Be("declaration.missing");
        await stage.Stage.Do(CasePeople.Approver, cleared);
        await stage.Stage.Do(Chair, AskedChair.Finding(competition));
    }

    [Test]
    public async Task A_chair_in_conflict_finds_that_bidder_nowhere_and_the_lead_learns_of_it()
    {
        await using var room = await APanelRoom.Scoring();
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders)
            await room.HandIn(evaluator, bidder, 80);
        var at = room.Competition;
        await room.Stage.Do(Chair, new OpenConsensus(at, "technical"));
        await room.Stage.Do(Chair, Declarations.Answering(at, "B2", InterestKind.Declared));
        var told = await room.Stage.Do(CasePeople.Lead, new ListPanelNotices(at));
        told.Select(one => (one.Kind, one.Bidder)).Should().Equal((PanelNoticeKind.ChairConflict, "B2"));
        await HearsNothingOfB2(room);
        var agree = new Agreement("T1", 80, ACompetition.Reason);
        var record = new RecordConsensus(at, "technical", "B2", [agree], 0, ["E1"]);
        (await room.Code(Chair, record)).Should().Be("panel.chair-in-conflict");
        var review = new ReviewSpread(at, "technical", "B2", "T1", "Looked again.", 0);
        (await room.Code(Chair, review)).Should().Be("panel.chair-in-conflict");
        await room.Stage.Do(Chair, record with { Bidder = "B1" });
    }

    private static async Task HearsNothingOfB2(APanelRoom room)
    {
        var at = room.Competition;
        var consensus = await room.Stage.Do(Chair, new ShowConsensus(at, "technical"));
        consensus.Cells.Select(cell => cell.Bidder).Distinct().Should().Equal("B1", "B3");
        var progress = await room.Stage.Do(Chair, new ShowProgress(at, "technical"));
        progress.Proposals.Select(one => one.Of).Should().Equal("B1", "B3");
        progress.Evaluators.Should().OnlyContain(one => one.Wanted == 2);
        var received = await room.Stage.Do(Chair, new ListSubmissions(at));
        received.Select(one => one.Bidder).Should().BeEquivalentTo("B1", "B3");
        (await room.Code(Chair, new GetProposal(at, "B2"))).Should().Be("access.not-found");
        (await room.Code(Chair, new ShowScoreSheet(at, "technical", "B2", "E1"))).Should().Be("access.not-found");
        var matrix = new ExportMatrix(at, Language.English, SpreadsheetFormat.Csv);
        (await room.Code(Chair, matrix)).Should().Be("access.not-found");
        var panel = await room.Stage.Do(Chair, new ShowPanel(at));
        panel.Declarations.Where(one => one.Bidder == "B2").Should().OnlyContain(one => one.Evaluator == Chair);
        panel.Orders.Should().OnlyContain(order => !order.Bidders.Contains("B2"));
    }
}
