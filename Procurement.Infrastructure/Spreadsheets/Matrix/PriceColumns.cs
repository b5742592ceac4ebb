using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>A price step: price, points by the plan's formula, and what counts in the total.</summary>
internal sealed class PriceColumns(EvaluationMatrix matrix, RankingResult ranking, PriceStep step, SheetWords words)
{
    /// <summary>Adds its columns.</summary>
    /// <returns>The column of the price.</returns>
    public int Add(TotalsSheet sheet)
    {
        var name = words.Of(step.Name);
        var price = sheet.AddColumn(
            words["Price"],
            20,
            (proposal, _) => Of(proposal) is { } result ? new NumberCell(result.Price.Exact, Look.Money) : null
        );
        var raw = sheet.AddRounded(
            (words.Say("Step.Exact", name), words.Say(step.Weight is null ? "Step.Score" : "Step.Raw", name)),
            step.Rounding ?? matrix.Plan.Rounding,
            (proposal, row) =>
                Of(proposal) is { } result
                    ? (Formula(CellName.Of(price, row), sheet.Area(price)), result.Raw.Exact, result.Raw.Rounded.Exact)
                    : null,
            (Look.Points, Look.Held)
        );
        if (step.Weight is { } weight)
            sheet.AddRounded(
                (words.Say("Step.WeightedExact", name), words.Say("Step.Score", name)),
                matrix.Plan.Rounding,
                (proposal, row) =>
                    Of(proposal) is { } result
                        ? (
                            $"{CellName.Of(raw, row)}*{weight}/{step.Maximum}",
                            result.Score.Exact,
                            result.Score.Rounded.Exact
                        )
                        : null,
                (Look.Points, Look.Held)
            );
        return price;
    }

    private string Formula(string price, string all)
    {
        var most = step.Maximum.ToString();
        return step.Formula switch
        {
            PriceFormula.LowestProportional => $"{most}*MIN({all})/{price}",
            PriceFormula.LinearAboveLowest => $"MAX(0,{most}*(2-{price}/MIN({all})))",
            PriceFormula.MinMax =>
                $"IF(MAX({all})=MIN({all}),{most},{most}*(MAX({all})-{price})/(MAX({all})-MIN({all})))",
            PriceFormula.BudgetLinear => $"MAX(0,{most}*(1-{price}/{step.Budget}))",
            _ => throw new InvalidOperationException($"Step {step.Id} has no known price formula."),
        };
    }

    private PriceResult? Of(ProposalResult proposal) => ranking.Of(proposal.Bidder)?.Step(step.Id) as PriceResult;
}
