using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Tests.Application;

/// <summary>The consensus room and the corrections, over the handlers, on a case that was played to its end.</summary>
public sealed class ConsensusRoomTests
{
    [Test]
    public async Task The_room_shows_every_mark_beside_what_was_agreed_once_the_step_is_closed()
    {
        await using var stage = new AStage("est-prototype");
        var competition = await stage.PlayedCompetition();
        var room = await stage.Stage.Do(CasePeople.Chair, new ShowConsensus(competition, "technical"));
        room.Cells.Should().NotBeEmpty();
        room.Cells.Should().OnlyContain(cell => cell.Marks.Count > 0);
    }

    [Test]
    public async Task Nobody_sees_the_marks_of_others_while_a_step_is_open()
    {
        await using var stage = new AStage();
        var (_, competition) = await stage.InTechnicalStep();
        foreach (var person in new[] { CasePeople.Chair, CasePeople.Lead, CasePeople.Monitor, CasePeople.Approver })
            (await stage.Code(person, new ShowConsensus(competition, "technical"))).Should().Be("sheet.hidden");
    }

    [Test]
    public async Task A_correction_after_the_ranking_is_ranked_again_and_both_rankings_are_kept()
    {
        await using var stage = new AStage("est-prototype");
        var competition = await stage.PlayedCompetition();
        var room = await stage.Stage.Do(CasePeople.Chair, new ShowConsensus(competition, "technical"));
        var cell = room.Cells.First(one => one.Agreed is not null);
        var finding = new Finding
        {
            Bidder = cell.Bidder,
            Item = cell.Criterion,
            Value = cell.Agreed!.Value,
            Reason = ACompetition.Reason,
        };
        var propose = new ProposeCorrection(competition, "technical", finding, ACompetition.Reason);
        var id = await stage.Stage.Do(CasePeople.Lead, propose);
        var decide = new DecideCorrection(competition, id, IsGranted: true, Reason: null);
        var decided = await stage.Stage.Do(CasePeople.Approver, decide);
        decided.RankingAfter.Should().Be(decided.RankingBefore + 1);
        (await stage.Stage.Do(CasePeople.Monitor, new ListCorrections(competition)))
            .Should()
            .ContainSingle()
            .Which.State.Should()
            .Be(CorrectionState.Granted);
    }
}
