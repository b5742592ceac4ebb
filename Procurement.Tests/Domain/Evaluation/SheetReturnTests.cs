using Procurement.Domain.Evaluation.ScoreSheets;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A sheet that was handed in goes back, or out, by a recorded act.</summary>
public sealed class SheetReturnTests
{
    private static readonly RatedStep Step = AStep.Rated(
        "technical",
        ACriterion.Leaf("T1", 40),
        ACriterion.Leaf("T2", 60)
    );

    [Test]
    public void A_sheet_is_given_back_only_to_who_asked_and_what_stood_on_it_stays()
    {
        var sheet = ASheet.Of("B1");
        Score(sheet, "T1", 30, "Why", 0);
        sheet.AskToUnlock("Wrong bidder", After)!.Code.Should().Be("sheet.not-locked");
        sheet.Lock(SheetDemands.OfPaper, After).Should().BeEmpty();
        sheet.Unlock("They asked", "lead", After)!.Code.Should().Be("sheet.unlock-not-asked");
        sheet.AskToUnlock(" ", After)!.Code.Should().Be("reason.missing");
        sheet.AskToUnlock("Wrong bidder", After).Should().BeNull();
        sheet.Unlock("They asked", "lead", After).Should().BeNull();
        Score(sheet, "T1", 20, "Why", 1).Should().BeNull();
        sheet
            .History.Select(line => (line.Kind, line.By))
            .Should()
            .Equal(
                (SheetEntryKind.Written, "E1"),
                (SheetEntryKind.Locked, "E1"),
                (SheetEntryKind.UnlockAsked, "E1"),
                (SheetEntryKind.Unlocked, "lead"),
                (SheetEntryKind.Written, "E1")
            );
    }

    [Test]
    public void A_void_sheet_keeps_its_marks_in_the_history_and_takes_no_more()
    {
        var sheet = ASheet.Of("B1");
        Score(sheet, "T1", 30, "Why", 0);
        sheet.Void("evaluator.conflict-declared", "p1", After);
        sheet.Marks.Should().BeEmpty();
        Score(sheet, "T1", 30, "Why", 0)!.Code.Should().Be("sheet.voided");
        var line = sheet.History[^1];
        (line.Kind, line.Value, line.Comment).Should().Be((SheetEntryKind.Voided, Points.Whole(30), "Why"));
    }

    private static Refusal? Score(ScoreSheet sheet, string leaf, int mark, string comment, int version) =>
        sheet.Score(Step, new WrittenField(leaf, mark, comment), version, After);
}
