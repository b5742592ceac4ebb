using Procurement.Domain.Evaluation.ScoreSheets;
using static Procurement.Tests.Support.Builders.ACompetition;

namespace Procurement.Tests.Domain.Evaluation;

/// <summary>Evaluators write within the scale, and nothing after they handed in.</summary>
public sealed class SheetTests
{
    private static readonly RatedStep Step = AStep.Rated(
        "technical",
        ACriterion.Leaf("T1", 40),
        ACriterion.Leaf("T2", 60)
    );

    [Test]
    public void A_locked_score_sheet_refuses_a_new_score()
    {
        var sheet = Sheet();
        sheet.Write(Step, Marks(("T1", 30), ("T2", 45))).Should().BeEmpty();
        sheet.Lock(Step, EvaluationPolicy.Service, After).Should().BeEmpty();
        sheet.Write(Step, Marks(("T1", 31))).Should().ContainSingle().Which.Code.Should().Be("sheet.locked");
        sheet.Lock(Step, EvaluationPolicy.Service, After).Single().Code.Should().Be("sheet.locked");
        sheet.Mark("T1").Should().Be(Points.Whole(30));
    }

    [Test]
    public void Marks_are_written_all_or_none_and_every_fault_is_named()
    {
        var sheet = Sheet();
        var refusals = sheet.Write(Step, Marks(("T1", 41), ("T2", 45), ("T9", 1)));
        refusals.Select(refusal => refusal.Code).Should().Equal("score.above-maximum", "reference.unknown");
        refusals[0].Subject!.Evaluator.Should().Be("E1");
        sheet.Marks.Should().BeEmpty();
    }

    [Test]
    public void A_sheet_is_handed_in_complete_but_on_paper_as_it_is()
    {
        var sheet = Sheet();
        sheet.Write(Step, Marks(("T1", 30)));
        sheet
            .Lock(Step, EvaluationPolicy.Service, After)
            .Select(refusal => $"{refusal.Code} {refusal.Subject!.Item}")
            .Should()
            .Equal("score.missing T2", "sheet.reason-missing T2");
        sheet.LockedAt.Should().BeNull();
        sheet.Lock(Step, EvaluationPolicy.PaperCase, After).Should().BeEmpty();
        sheet.LockedAt.Should().Be(After);
    }

    private static ScoreSheet Sheet() => new(default(ScoreSheetId), default, "B1", "technical", "E1");

    private static Dictionary<string, Fraction> Marks(params (string Leaf, decimal Mark)[] marks) =>
        marks.ToDictionary(one => one.Leaf, one => (Fraction)one.Mark);
}
