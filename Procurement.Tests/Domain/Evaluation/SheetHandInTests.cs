using Procurement.Domain.Evaluation.ScoreSheets;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>A sheet is handed in complete, with a reason beside each mark.</summary>
public sealed class SheetHandInTests
{
    private static readonly RatedStep Step = AStep.Rated(
        "technical",
        ACriterion.Leaf("T1", 40),
        ACriterion.Leaf("T2", 60)
    );

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

    private static Refusal? Score(ScoreSheet sheet, string leaf, int mark, string comment, int version) =>
        sheet.Score(Step, new WrittenField(leaf, mark, comment), version, After);
}
