using Microsoft.Extensions.DependencyInjection;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.People;
using Procurement.Tests.Support.Builders;
using Procurement.Tests.Support.Hosts;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Nothing is shown to an evaluator before they declared themselves, and a late conflict takes it away.</summary>
public sealed class DeclarationRoomTests
{
    [Test]
    public async Task A_rated_step_waits_for_every_declaration()
    {
        await using var room = await APanelRoom.Of();
        var open = new OpenStep(room.Competition, "technical");
        (await room.Stage.Try(CasePeople.Lead, open)).Refusals.Should().HaveCount(3 + 9);
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
            await room.Host.Declare(room.Call, room.Competition, evaluator, room.Bidders);
        (await room.Stage.Do(CasePeople.Lead, open)).Bidders.Should().Equal("B1", "B2", "B3");
        var panel = await room.Stage.Do(CasePeople.Monitor, new ShowPanel(room.Competition));
        panel.Orders.Should().HaveCount(3).And.OnlyContain(order => order.Bidders.Count == 3);
        panel.Undertakings.Should().HaveCount(3);
    }

    [Test]
    public async Task An_undertaking_is_given_once_for_a_call()
    {
        await using var room = await APanelRoom.Of();
        await room.Host.Undertake(room.Call, "E1");
        var again = new GiveUndertaking(room.Call, Declarations.Confirmed(DeclarationText.Confidentiality));
        (await room.Code(Person("E1"), again)).Should().Be("declaration.already-made");
        var unsigned = again with { Confirmation = again.Confirmation with { TypedName = "" } };
        (await room.Code(Person("E2"), unsigned)).Should().Be("declaration.not-confirmed");
    }

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
        var answer = Declarations.Answering(room.Competition, consortium.Id, InterestKind.Declared);
        (await room.Code(Person("E1"), answer with { Member = "Nobody Inc." })).Should().Be("reference.unknown");
        await room.Stage.Do(Person("E1"), answer with { Member = consortium.Members[^1] });
        var panel = await room.Stage.Do(CasePeople.Approver, new ShowPanel(room.Competition));
        panel.Conflicts.Should().ContainSingle().Which.Bidder.Should().Be(consortium.Id);
        var mine = await room.Stage.Do(Person("E1"), new ShowDeclarations(room.Competition));
        mine.Bidders.Select(one => one.Bidder).Should().Equal("B01");
        mine.Answers.Should().ContainSingle();
    }

    [Test]
    public async Task An_answer_of_unsure_blocks_its_pair_until_lead_and_approver_decide()
    {
        await using var room = await Scoring();
        await room.Host.Answer(room.Competition, "E1", "B1", InterestKind.Unsure);
        (await room.Code(Person("E1"), room.Scores("B1", 70))).Should().Be("declaration.missing");
        var decide = new DecideDeclaration(room.Competition, "E1", "B1", IsConflict: false, "A namesake only.");
        await room.Stage.Do(CasePeople.Lead, decide);
        (await room.Code(Person("E1"), room.Scores("B1", 70))).Should().Be("declaration.missing");
        await room.Stage.Do(CasePeople.Approver, decide);
        (await room.Stage.Do(Person("E1"), room.Scores("B1", 70))).Version.Should().Be(1);
    }

    [Test]
    public async Task Who_approves_the_competition_cannot_be_put_on_its_panel_nor_act_for_it_later()
    {
        await using var room = await APanelRoom.Of();
        var panel = await room.Stage.Do(CasePeople.Lead, new ShowPanel(room.Competition));
        PanelMember approver = new("E9", "Approver") { Person = CasePeople.Approver };
        var change = new ChangePanel(room.Competition, [approver], [], null, "More hands.", panel.Version);
        (await room.Code(CasePeople.Lead, change)).Should().Be("duty.incompatible");
        var scope = new DutyScope(room.Programme, room.Call, room.Competition);
        var smuggled = new Duty(
            new DutyId(Guid.NewGuid()),
            CasePeople.Approver,
            Role.Chair,
            scope,
            null,
            "nobody",
            ACompetition.After
        );
        await room.Host.Keep(services => services.GetRequiredService<IDuties>().Add(smuggled));
        var act = new OpenConsensus(room.Competition, "technical");
        (await room.Code(CasePeople.Approver, act)).Should().Be("duty.incompatible");
    }
}
