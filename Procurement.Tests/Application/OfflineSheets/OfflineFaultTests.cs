using Procurement.Infrastructure.Spreadsheets.ScoreSheets;
using Procurement.Tests.Support.Spreadsheets;
using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application.OfflineSheets;

/// <summary>Every fault of a file is named by its cell, and a file with one changes nothing.</summary>
public sealed class OfflineFaultTests
{
    [Test]
    public async Task All_faults_are_named_by_cell_and_nothing_is_kept()
    {
        await using var room = await OfflineRoom.Open();
        var file = FilledIn.With(
            await room.Download("E1"),
            [
                ("B1!C6", 27m),
                ("B1!C7", 2.25m),
                ("B1!C8", 1.234m),
                ("B1!C9", "ten"),
                ("B2!C6", "=3+4"),
                ("B2!F7", "=\"a\""),
                ("B2!C8", -1m),
                ("B3!C6", 20m),
            ]
        );
        (string, string)[] expected =
        [
            ("B1!C6", "score.above-maximum"),
            ("B1!C7", "score.off-scale"),
            ("B1!C8", "score.too-precise"),
            ("B1!C9", "sheet.cell-not-number"),
            ("B2!C6", "sheet.cell-formula"),
            ("B2!F7", "sheet.cell-formula"),
            ("B2!C8", "score.below-zero"),
        ];
        var check = await room.Stage.Do(Person("E1"), room.Check(file));
        check.Faults.Select(fault => (fault.Cell, fault.Code)).Should().BeEquivalentTo(expected);
        check.Faults.Single(fault => fault.Cell == "B1!C9").Code.Should().Be("sheet.cell-not-number");
        check.Faults.Single(fault => fault.Cell == "B2!C6").Code.Should().Be("sheet.cell-formula");
        check.Faults.Single(fault => fault.Cell == "B1!C6").Mark.Should().Be((Fraction)27m);
        check.Faults.Single(fault => fault.Cell == "B1!C6").Sentence.English.Should().Contain("25");
        var refused = await room.Stage.Try(Person("E1"), room.Import(file));
        refused.Refusals.Select(one => (one.Subject!.Cell, one.Code)).Should().BeEquivalentTo(expected);
        foreach (var bidder in room.Bidders)
            (await room.Fields("E1", bidder)).Should().OnlyContain(field => field.Version == 0);
    }

    [Test]
    public async Task A_stale_cell_is_named_with_both_values()
    {
        await using var room = await OfflineRoom.Open();
        var file = FilledIn.With(await room.Download("E1"), [("B1!C6", 10m), ("B2!C6", 11m)]);
        await room.Stage.Do(Person("E1"), room.Scores("B1", "T1", 20));
        var fault = (await room.Stage.Do(Person("E1"), room.Check(file))).Faults.Single();
        (fault.Code, fault.Cell, fault.Mark, fault.Standing!.Mark)
            .Should()
            .Be(("version.stale", "B1!C6", (Fraction)10m, Points.Of(20)));
        (await room.Code(Person("E1"), room.Import(file))).Should().Be("version.stale");
        (await room.Fields("E1", "B2"))[0].Version.Should().Be(0);
    }

    [Test]
    public async Task Anothers_file_and_one_of_another_plan_are_not_taken()
    {
        await using var room = await OfflineRoom.Open();
        var file = await room.Download("E1");
        (await room.Code(Person("E2"), room.Import(file))).Should().Be("sheet.file-foreign");
        (await room.Code(Person("E1"), room.Import(file) with { Step = "other" })).Should().Be("sheet.file-foreign");
        var form = SampleForm.Of(room.Competition) with { PlanHash = new string('0', 64) };
        (await room.Code(Person("E1"), room.Import(ScoreSheetWorkbook.Write(form, Language.French))))
            .Should()
            .Be("sheet.file-plan-changed");
    }

    [Test]
    public async Task A_sheet_that_is_handed_in_goes_neither_out_nor_in()
    {
        await using var room = await OfflineRoom.Open();
        var file = FilledIn.With(await room.Download("E1", "B1"), [("B1!C6", 9m)]);
        foreach (var leaf in OfflineRoom.Rows.Keys)
            await room.Stage.Do(Person("E1"), room.Scores("B1", leaf, 5));
        await room.Stage.Do(Person("E1"), new LockScoreSheet(room.Competition, "technical", "B1"));
        (await room.Code(Person("E1"), room.Import(file))).Should().Be("sheet.locked");
        var export = new ExportScoreSheet(room.Competition, "technical", Language.English, "B1");
        (await room.Code(Person("E1"), export)).Should().Be("sheet.locked");
        ReadWorkbook.Of(await room.Download("E1")).Sheets.Select(sheet => sheet.Name).Should().NotContain("B1");
    }

    [Test]
    public async Task A_conflict_declared_since_keeps_the_bidder_out()
    {
        await using var room = await OfflineRoom.Open();
        var file = FilledIn.With(await room.Download("E1"), [("B1!C6", 9m), ("B2!C6", 9m)]);
        await room.Host.Answer(room.Competition, "E1", "B1", InterestKind.Declared);
        (await room.Code(Person("E1"), room.Import(file))).Should().Be("evaluator.conflict-declared");
        (await room.Fields("E1", "B2"))[0].Version.Should().Be(0);
        ReadWorkbook.Of(await room.Download("E1")).Sheets.Select(sheet => sheet.Name).Should().NotContain("B1");
    }

    [Test]
    public async Task A_comment_that_no_cell_holds_keeps_the_sheet_online()
    {
        await using var room = await OfflineRoom.Open();
        var scores = room.Scores("B1", "T1", 5) with { Comment = new string('a', 40_000) };
        await room.Stage.Do(Person("E1"), scores);
        var export = new ExportScoreSheet(room.Competition, "technical", Language.English);
        (await room.Code(Person("E1"), export)).Should().Be("sheet.comment-too-long");
    }
}
