using Procurement.Domain.Evaluation.ScoreSheets;
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

    private static Refusal? Score(ScoreSheet sheet, string leaf, int mark, string comment, int version) =>
        sheet.Score(Step, new WrittenField(leaf, mark, comment), version, After);
}
