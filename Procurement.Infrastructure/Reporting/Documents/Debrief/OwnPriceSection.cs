using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The formula with the bidder's own price; another's price only where it is the bidder's own.</summary>
internal static class OwnPriceSection
{
    /// <summary>Each price step that gave points.</summary>
    public static IEnumerable<Block> Of(Draft draft, DebriefReport report)
    {
        foreach (var own in report.Steps.OfType<OwnPrice>())
        {
            var step = (PriceStep)draft.Head.Plan.Find(own.Step)!;
            var rounding = step.Rounding ?? draft.Head.Plan.Rounding;
            yield return new FormulaBox(
                [draft.Count("Price.Formula", rounding.Digits, ("rule", PriceFormulaText.Rule(draft, step)))],
                PriceFormulaText.Spoken(draft, step)
            );
            yield return new FactTable([.. Facts(draft, report, step, own)]);
        }
    }

    private static IEnumerable<Fact> Facts(Draft draft, DebriefReport report, PriceStep step, OwnPrice own)
    {
        yield return new(draft.Text("Price.Own"), draft.Numbers.Money(own.Price));
        yield return new(
            draft.Text("Price.OwnPoints"),
            draft.Say(
                "Price.PointsOf",
                ("points", draft.Points(own.Raw)),
                ("maximum", draft.Numbers.Shortest(step.Maximum))
            )
        );
        if (step.Weight is { } weight)
            yield return new(
                draft.Text("Rated.Weighted"),
                draft.Say(
                    "Price.PointsOf",
                    ("points", draft.Points(own.Score)),
                    ("maximum", draft.Numbers.Shortest(weight))
                )
            );
        if (step.Formula != PriceFormula.BudgetLinear)
            yield return new(
                draft.Text("Price.LowestLabel"),
                draft.Say(own.IsLowest ? "Price.LowestIsYours" : "Price.NotDisclosed")
            );
        if (step.Formula == PriceFormula.MinMax)
            yield return new(
                draft.Text("Price.HighestLabel"),
                draft.Say(own.IsHighest ? "Price.HighestIsYours" : "Price.NotDisclosed")
            );
        if (step.Budget is { } budget && step.Formula == PriceFormula.BudgetLinear)
            yield return new(draft.Text("Price.BudgetLabel"), draft.Numbers.Money(budget));
        if (draft.Head.Plan.Ranking == RankingMethod.LowestAdjustedPrice && report.AdjustedPrice is { } adjusted)
            yield return new(draft.Text("Price.OwnAdjusted"), draft.Numbers.Money(adjusted));
        if (report.PricePerPoint is { } perPoint)
            yield return new(draft.Text("Price.OwnPerPoint"), draft.Numbers.BeforeRounding(perPoint));
        if (step.AbnormallyLowBelowMean is not null)
            yield return new(
                draft.Text("Price.FlagLabel"),
                draft.Say(own.IsAbnormallyLow ? "Price.IsFlagged" : "Price.NotFlagged")
            );
    }
}
