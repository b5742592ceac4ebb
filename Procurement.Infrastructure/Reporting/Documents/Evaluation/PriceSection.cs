using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Section 9: the formula, worked through for every opened price.</summary>
internal static class PriceSection
{
    /// <summary>Every price step; one sentence where nothing was opened.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var steps = report.Head.Plan.Steps.OfType<PriceStep>().ToList();
        return steps.Count == 0
            ? [new Paragraph(draft.Say("Price.NoStep"))]
            : steps.SelectMany(step => StepOf(draft, report, step));
    }

    private static IEnumerable<Block> StepOf(Draft draft, EvaluationReport report, PriceStep step)
    {
        foreach (var note in draft.Assumption(step))
            yield return note;
        if (report.Ranking.PriceBases.FirstOrDefault(one => one.Step == step.Id) is not { } basis)
        {
            yield return new Paragraph(draft.Say("Price.NothingOpened"));
            yield break;
        }
        var priced = report
            .Ranking.Proposals.Where(proposal => proposal.Step(step.Id) is PriceResult)
            .Select(proposal => (proposal.Bidder, Result: (PriceResult)proposal.Step(step.Id)!))
            .ToList();
        yield return new FormulaBox([.. FormulaLines(draft, step, basis)], PriceFormulaText.Spoken(draft, step));
        yield return TableOf(draft, step, basis, priced);
        yield return new Paragraph(Flags(draft, step, basis, priced));
    }

    private static IEnumerable<RichText> FormulaLines(Draft draft, PriceStep step, PriceBasis basis)
    {
        var rounding = step.Rounding ?? draft.Head.Plan.Rounding;
        yield return draft.Count("Price.Formula", rounding.Digits, ("rule", PriceFormulaText.Rule(draft, step)));
        if (step.Formula is not PriceFormula.BudgetLinear)
            yield return draft.Say("Price.Lowest", ("price", new Run(draft.Numbers.Money(basis.Lowest), Strong: true)));
        if (step.Formula is PriceFormula.MinMax)
            yield return draft.Say(
                "Price.Highest",
                ("price", new Run(draft.Numbers.Money(basis.Highest), Strong: true))
            );
        if (step.Budget is { } budget && step.Formula is PriceFormula.BudgetLinear)
            yield return draft.Say("Price.Budget", ("price", new Run(draft.Numbers.Money(budget), Strong: true)));
        if (step.Weight is { } weight)
            yield return draft.Say(
                "Price.Weighted",
                ("weight", draft.Numbers.Shortest(weight)),
                ("maximum", draft.Numbers.Shortest(step.Maximum))
            );
    }

    private static DataTable TableOf(
        Draft draft,
        PriceStep step,
        PriceBasis basis,
        List<(string Bidder, PriceResult Result)> priced
    )
    {
        var weighted = step.Weight is not null;
        List<Column> columns =
        [
            new(draft.Text("Head.Bidder")),
            new(draft.Text("Head.Price"), Alignment.Right, 84),
            new(draft.Text("Price.Calculation"), Alignment.Right, weighted ? 140 : 158),
            new([draft.Text("Price.Before"), draft.Text("Price.Rounding")], Alignment.Right, 60),
            new(
                [draft.Text("Price.Points"), draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(step.Maximum)))],
                Alignment.Right,
                46
            ),
        ];
        if (weighted)
            columns.Add(
                new(
                    [
                        draft.Text("Price.Counts"),
                        draft.Text("Head.Of", ("maximum", draft.Numbers.Shortest(step.Counts))),
                    ],
                    Alignment.Right,
                    46
                )
            );
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Price.Table")),
            Columns = columns,
            Rows =
            [
                .. priced.Select(one =>
                {
                    List<Cell> cells =
                    [
                        draft.Name(one.Bidder),
                        draft.Numbers.Money(one.Result.Price),
                        PriceFormulaText.Worked(draft, step, one.Result.Price, basis.Lowest, basis.Highest),
                        draft.Numbers.BeforeRounding(one.Result.Raw.Exact),
                        draft.Points(one.Result.Raw.Rounded),
                    ];
                    if (weighted)
                        cells.Add(draft.Points(one.Result.Score.Rounded));
                    return new Row(cells);
                }),
            ],
            Tight = priced.Count > 10,
        };
    }

    private static RichText Flags(
        Draft draft,
        PriceStep step,
        PriceBasis basis,
        List<(string Bidder, PriceResult Result)> priced
    )
    {
        if (basis.FlagAtOrBelow is not { } limit || step.AbnormallyLowBelowMean is not { } percent)
            return draft.Say("Price.NoFlagRule");
        var flagged = priced.Where(one => one.Result.IsAbnormallyLow).Select(one => one.Bidder).ToList();
        return Draft.Together([
            draft.Count("Price.Mean", basis.Count, ("mean", draft.Numbers.MoneyRounded(basis.Mean))),
            draft.Say(
                "Price.Limit",
                ("limit", draft.Numbers.MoneyLimit(limit)),
                ("percent", draft.Numbers.Percent(percent.Exact))
            ),
            draft.Count("Price.Flagged", flagged.Count, ("bidders", draft.Names(flagged))),
        ]);
    }
}
