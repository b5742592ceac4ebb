using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Evaluation;
using Procurement.Domain.People;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>A conflict takes its pair out of everything, whenever it is declared.</summary>
public sealed class LateConflictTests
{
    [Test]
    public async Task A_late_conflict_voids_the_marks_takes_the_access_and_tells_the_chair()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B2", 70);
        await room.HandIn("E2", "B2", 60);
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Declared);
        (await room.Code(Person("E1"), room.Scores("B2", 70, 1))).Should().Be("evaluator.conflict-declared");
        var own = new ShowScoreSheet(room.Competition, "technical", "B2");
        (await room.Code(Person("E1"), own)).Should().Be("access.not-found");
        var work = await room.Stage.Do(Person("E1"), new ShowWorkList(room.Competition));
        work.Steps.Single().Proposals.Select(one => one.Bidder).Should().BeEquivalentTo("B1", "B3");
        work.Steps.Single().Criteria.Single().Proposals.Should().Be(2);
        var told = await room.Stage.Do(CasePeople.Chair, new ListPanelNotices(room.Competition));
        var notice = told.Should().ContainSingle().Which;
        (notice.Kind, notice.Evaluator, notice.Bidder).Should().Be((PanelNoticeKind.LateConflict, "E1", "B2"));
        notice.Steps.Should().Equal("technical");
        var progress = await room.Stage.Do(CasePeople.Lead, new ShowProgress(room.Competition, "technical"));
        progress.Proposals.Should().Contain(new SheetCount("B2", 1, 2));
        var kept = await room.Stage.Do(CasePeople.Monitor, own with { Evaluator = "E1" });
        kept.VoidedAt.Should().NotBeNull();
        kept.History[^1].Value.Should().Be(Points.Whole(70));
    }

    [Test]
    public async Task A_conflict_with_a_member_of_a_consortium_is_one_with_every_bidder_that_has_it()
    {
        await using var stage = new AStage("est-prototype");
        var consortium = stage.File.Bidders.First(bidder => bidder.Members.Length > 0);
        await using var room = await APanelRoom.Of("est-prototype", "B01", consortium.Id);
        await room.Host.Undertake(room.Call, "E1");
        var answer = Declarations.Answering(room.Competition, consortium.Id, InterestKind.Declared);
        (await room.Code(Person("E1"), answer with { Member = "Nobody Inc." })).Should().Be("reference.unknown");
        await room.Stage.Do(Person("E1"), answer with { Member = consortium.Members[^1] });
        var panel = await room.Stage.Do(CasePeople.Approver, new ShowPanel(room.Competition));
        panel.Conflicts.Should().ContainSingle().Which.Bidder.Should().Be(consortium.Id);
        var mine = await room.Stage.Do(Person("E1"), new ShowDeclarations(room.Competition));
        mine.Bidders.Select(one => one.Bidder).Should().Equal("B01");
        mine.Answers.Should().ContainSingle();
    }
}
