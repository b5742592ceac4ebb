using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Tests.Support.Builders;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A sheet is saved field by field, and nothing that stood on it is lost.</summary>
public sealed class SheetFieldTests
{
    private static readonly RatedStep Step = AStep.Rated(
        "technical",
        ACriterion.Leaf("T1", 40),
        ACriterion.Leaf("T2", 60)
    );

    [Test]
    public void Two_tabs_on_different_criteria_do_not_clash_and_on_the_same_one_the_later_sees_what_stands()
    {
        var sheet = ASheet.Of("B1");
        Score(sheet, "T1", 30, "First tab", 0).Should().BeNull();
        Score(sheet, "T2", 50, "Second tab", 0).Should().BeNull();
        var refusal = Score(sheet, "T1", 10, "Stale tab", 0)!;
        refusal.Code.Should().Be("version.stale");
        ((SheetField)refusal.Current!).Comment.Should().Be("First tab");
        sheet.Mark("T1").Should().Be(Points.Whole(30));
        Score(sheet, "T1", 10, "Read again", 1).Should().BeNull();
        sheet.Field("T1")!.Version.Should().Be(2);
    }

    [Test]
    public void A_retry_after_a_lost_answer_changes_nothing()
    {
        var sheet = ASheet.Of("B1");
        Score(sheet, "T1", 30, "Once", 0).Should().BeNull();
        var version = sheet.Version;
        Score(sheet, "T1", 30, "Once", 0).Should().BeNull();
        sheet.Version.Should().Be(version);
        sheet.History.Should().ContainSingle();
    }

    [Test]
    public void A_comment_is_saved_before_its_mark_and_a_private_note_leaves_no_line_in_the_history()
    {
        var sheet = ASheet.Of("B1");
        sheet.Score(Step, new WrittenField("T1", null, "A draft"), 0, After).Should().BeNull();
        sheet.Mark("T1").Should().BeNull();
        sheet.Score(Step, new WrittenField("T1", null, "A draft", "Mine alone"), 1, After).Should().BeNull();
        sheet.Field("T1")!.Note.Should().Be("Mine alone");
        sheet.History.Should().ContainSingle().Which.Comment.Should().Be("A draft");
    }

    [Test]
    public void Everything_that_a_sheet_lacks_is_told_at_once_and_a_blank_comment_is_none()
    {
        var sheet = ASheet.Of("B1");
        sheet.Score(Step, new WrittenField("T2", 50, "  "), 0, After).Should().BeNull();
        sheet
            .Lock(Step, EvaluationPolicy.Service, After)
            .Select(refusal => $"{refusal.Code} {refusal.Subject!.Item}")
            .Should()
            .Equal("score.missing T1", "sheet.reason-missing T1", "sheet.reason-missing T2");
        sheet.Lock(new SheetDemands([.. Step.Leaves.Skip(1)], null), After).Should().BeEmpty();
    }

    [Test]
    public void A_comment_is_as_long_as_the_plan_asks()
    {
        new SheetDemands([], 5).IsEnough(" four ").Should().BeFalse();
        new SheetDemands([], 5).IsEnough("fives").Should().BeTrue();
        new SheetDemands([], 0).IsEnough(" ").Should().BeFalse();
        SheetDemands.OfPaper.IsEnough("").Should().BeTrue();
    }

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
