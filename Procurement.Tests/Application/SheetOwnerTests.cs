using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>A sheet is its evaluator's to hand in and to ask back.</summary>
public sealed class SheetOwnerTests
{
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
}
