using Procurement.Api.Application.Evaluation;
using Procurement.Api.Operations.Cases;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Tests.Support.Hosts;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Evaluators score alone, field by field, and nobody sees another's points before the panel agrees.</summary>
public sealed class ScoringRoomTests
{
    [Test]
    public async Task A_stale_tab_gets_what_stands_and_a_retry_the_same_answer()
    {
        await using var room = await Scoring();
        var first = await room.Stage.Do(Person("E1"), room.Scores("B1", 70));
        (await room.Stage.Do(Person("E1"), room.Scores("B1", 70))).Should().Be(first);
        var stale = (await room.Stage.Try(Person("E1"), room.Scores("B1", 55))).Refusals.Single();
        stale.Code.Should().Be("version.stale");
        stale.Current.Should().Be(first);
        var second = await room.Stage.Do(Person("E1"), room.Scores("B1", 55, first.Version));
        (second.Mark, second.Version).Should().Be((Points.Whole(55), 2));
        var sheet = await room.Stage.Do(Person("E1"), new ShowScoreSheet(room.Competition, "technical", "B1"));
        sheet.History.Select(line => line.Value).Should().Equal(Points.Whole(70), Points.Whole(55));
    }

    [Test]
    public async Task Nobody_sees_anothers_points_before_the_panel_begins_to_agree()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        var sheet = new ShowScoreSheet(room.Competition, "technical", "B1", "E1");
        foreach (var person in new[] { Person("E2"), CasePeople.Chair, CasePeople.Lead, CasePeople.Approver })
            (await room.Code(person, sheet)).Should().Be("sheet.hidden");
        (await room.Code(CasePeople.Monitor, sheet with { Evaluator = "E2" })).Should().Be("sheet.hidden");
        (await room.Stage.Do(CasePeople.Monitor, sheet)).Fields.Single().Mark.Should().Be(Points.Whole(70));
        foreach (var (evaluator, bidder) in Rest())
            await room.HandIn(evaluator, bidder, 60);
        (await room.Code(Person("E2"), sheet)).Should().Be("sheet.hidden");
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        var shown = await room.Stage.Do(Person("E2"), sheet);
        (shown.Fields.Single().Mark, shown.Fields.Single().Note).Should().Be((Points.Whole(70), null));
        (await room.Code(CasePeople.Lead, sheet)).Should().Be("sheet.hidden");
        var ask = new AskToUnlockScoreSheet(room.Competition, "technical", "B1", "I saw theirs.");
        (await room.Code(Person("E1"), ask)).Should().Be("consensus.opened");

        IEnumerable<(string, string)> Rest() =>
            from evaluator in new[] { "E1", "E2", "E3" }
            from bidder in room.Bidders
            where (evaluator, bidder) != ("E1", "B1")
            select (evaluator, bidder);
    }

    [Test]
    public async Task A_sheet_is_given_back_at_the_evaluators_request()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        (await room.Code(Person("E1"), room.Scores("B1", 60, 1))).Should().Be("sheet.locked");
        var unlock = new UnlockScoreSheet(room.Competition, "technical", "B1", "E1", "As asked.");
        (await room.Code(CasePeople.Lead, unlock)).Should().Be("sheet.unlock-not-asked");
        var ask = new AskToUnlockScoreSheet(room.Competition, "technical", "B1", "Wrong page.");
        await room.Stage.Do(Person("E1"), ask);
        (await room.Stage.Do(CasePeople.Lead, new ListPanelNotices(room.Competition)))
            .Should()
            .ContainSingle(notice => notice.Kind == PanelNoticeKind.UnlockAsked);
        await room.Stage.Do(CasePeople.Lead, unlock);
        (await room.Stage.Do(Person("E1"), room.Scores("B1", 60, 1))).Version.Should().Be(2);
    }

    [Test]
    public async Task A_sheet_without_reasons_is_not_taken_and_one_of_another_account_is_not_yours()
    {
        await using var room = await Scoring();
        await room.Stage.Do(Person("E1"), room.Scores("B1", 70) with { Comment = null });
        var hand = new LockScoreSheet(room.Competition, "technical", "B1");
        (await room.Code(Person("E1"), hand)).Should().Be("sheet.reason-missing");
        (await room.Stage.Try(Person("E2"), hand))
            .Refusals.Select(refusal => refusal.Code)
            .Should()
            .Equal("score.missing", "sheet.reason-missing");
        var panel = await room.Stage.Do(CasePeople.Lead, new ShowPanel(room.Competition));
        var replace = new ChangePanel(
            room.Competition,
            [Member("E4") with { Person = "someone-else" }],
            ["E1"],
            null,
            "Ill.",
            panel.Version
        );
        await room.Stage.Do(CasePeople.Lead, replace);
        (await room.Code(Person("E1"), hand)).Should().Be("evaluator.not-assigned");
        await room.Stage.Do(
            CasePeople.Administrator,
            new Procurement.Api.Application.People.GiveDuty(
                "thief",
                Procurement.Domain.Common.Identity.Role.Evaluator,
                new Procurement.Domain.People.DutyScope(room.Programme),
                "E2"
            )
        );
        (await room.Code("thief", hand)).Should().Be("sheet.not-owner");
    }

    [Test]
    public async Task Progress_and_reminders_count_and_say_nothing_of_what_was_written()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        await room.Stage.Do(Person("E2"), room.Scores("B1", 1));
        var progress = await room.Stage.Do(CasePeople.Chair, new ShowProgress(room.Competition, "technical"));
        progress.AreAllIn.Should().BeFalse();
        progress.Evaluators.Should().Equal(new SheetCount("E1", 1, 3), new("E2", 0, 3), new("E3", 0, 3));
        var reminded = await room.Stage.Do(CasePeople.Lead, new RemindEvaluators(room.Competition, "technical"));
        reminded.Should().Equal(new RemindedEvaluator("E1", 2), new("E2", 3), new("E3", 3));
        var mine = await room.Stage.Do(Person("E2"), new ListPanelNotices(room.Competition));
        mine.Should().ContainSingle().Which.Count.Should().Be(3);
    }

    [Test]
    public async Task Each_evaluator_works_in_an_order_of_their_own_that_stays()
    {
        await using var room = await Scoring();
        var panel = await room.Stage.Do(CasePeople.Lead, new ShowPanel(room.Competition));
        foreach (var order in panel.Orders)
        {
            var work = await room.Stage.Do(Person(order.Evaluator), new ShowWorkList(room.Competition));
            work.Steps.Single().Proposals.Select(one => one.Bidder).Should().Equal(order.Bidders);
        }
    }
}
