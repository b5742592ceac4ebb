using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The formula worked with the bidder's own price; another's price only where it is the bidder's own.</summary>
internal static class OwnPriceSection
{
    /// <summary>Each price step whose envelope was opened.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        foreach (var own in report.Steps.OfType<OwnPrice>())
        {
            var step = (PriceStep)draft.Head.Plan.Find(own.Step)!;
            var rounding = step.Rounding ?? draft.Head.Plan.Rounding;
            List<RichText> lines =
            [
                draft.Count("Price.Formula", rounding.Digits, ("rule", PriceFormulaText.Rule(draft, step))),
            ];
            if (own.Points?.Value is { } points)
                lines.Add(Worked(draft, step, own, points));
            yield return new FormulaBox(lines, SpokenOf(draft, step, lines));
            yield return new FactTable([.. Facts(draft, report, step, own)]);
            if (own.Points is null)
                yield return new Paragraph(draft.Say("Price.PointsWithheld"));
        }
    }

    /// <summary>The rule in words, then how it was worked.</summary>
    private static string SpokenOf(Draft draft, PriceStep step, IReadOnlyList<RichText> lines) =>
        string.Join(". ", lines.Skip(1).Select(line => line.ToString()).Prepend(PriceFormulaText.Spoken(draft, step)));

    private static RichText Worked(Draft draft, PriceStep step, OwnPrice own, OwnPricePoints points) =>
        points.BeforeRounding is { } exact
            ? draft.Say(
                "Price.Worked",
                ("worked", PriceFormulaText.Worked(draft, step, own.Price, own.Price, own.Price)),
                ("exact", draft.Numbers.BeforeRounding(exact)),
                ("points", draft.Points(points.Raw))
            )
            : draft.Say(
                step.Formula switch
                {
                    PriceFormula.LinearAboveLowest => "Price.Worked.LinearAboveLowest",
                    PriceFormula.MinMax => "Price.Worked.MinMax",
                    _ => "Price.Worked.LowestProportional",
                },
                ("maximum", draft.Numbers.Shortest(step.Maximum)),
                ("price", draft.Numbers.Amount(own.Price)),
                ("points", draft.Points(points.Raw))
            );

    private static IEnumerable<Fact> Facts(Draft draft, DebriefReport report, PriceStep step, OwnPrice own)
    {
        yield return new(draft.Text("Price.Own"), draft.Numbers.Money(own.Price));
        if (own.Points?.Value is { } points)
            foreach (var fact in PointFacts(draft, step, points))
                yield return fact;
        if (step.Budget is { } budget && step.Formula == PriceFormula.BudgetLinear)
            yield return new(draft.Text("Price.BudgetLabel"), draft.Numbers.Money(budget));
        if (draft.Head.Plan.Ranking == RankingMethod.LowestAdjustedPrice && report.AdjustedPrice?.Value is { } adjusted)
            yield return new(draft.Text("Price.OwnAdjusted"), draft.Numbers.Money(adjusted));
        if (report.PricePerPoint?.Value is { } perPoint)
            yield return new(draft.Text("Price.OwnPerPoint"), draft.Numbers.BeforeRounding(perPoint));
        if (step.AbnormallyLowBelowMean is not null)
            yield return new(
                draft.Text("Price.FlagLabel"),
                draft.Say(own.IsAbnormallyLow ? "Price.IsFlagged" : "Price.NotFlagged")
            );
    }

    private static IEnumerable<Fact> PointFacts(Draft draft, PriceStep step, OwnPricePoints points)
    {
        yield return new(
            draft.Text("Price.OwnPoints"),
            draft.Say(
                "Price.PointsOf",
                ("points", draft.Points(points.Raw)),
                ("maximum", draft.Numbers.Shortest(step.Maximum))
            )
        );
        if (step.Weight is { } weight)
            yield return new(
                draft.Text("Rated.Weighted"),
                draft.Say(
                    "Price.PointsOf",
                    ("points", draft.Points(points.Score)),
                    ("maximum", draft.Numbers.Shortest(weight))
                )
            );
        if (step.Formula != PriceFormula.BudgetLinear)
            yield return new(
                draft.Text("Price.LowestLabel"),
                draft.Say(points.IsLowest ? "Price.LowestIsYours" : "Price.NotDisclosed")
            );
        if (step.Formula == PriceFormula.MinMax)
            yield return new(
                draft.Text("Price.HighestLabel"),
                draft.Say(points.IsHighest ? "Price.HighestIsYours" : "Price.NotDisclosed")
            );
    }
}
