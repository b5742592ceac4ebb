using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>The steps of the plan, with their points and minima.</summary>
internal static class PlanTable
{
    /// <summary>The table. Raw maxima and weights are two columns where a step has a weight of its own.</summary>
    public static DataTable Of(Draft draft)
    {
        var plan = draft.Head.Plan;
        var weighted = plan.Steps.OfType<ScoredStep>().Any(step => step.Weight is not null);
        List<Column> columns =
        [
            new(draft.Text("Plan.Step")),
            new(draft.Text("Plan.Kind"), Alignment.Left, 100),
            new(draft.Text("Plan.Maximum"), Alignment.Right, 84),
            new(draft.Text("Plan.Minimum"), Alignment.Right, 90),
        ];
        if (weighted)
            columns.Insert(3, new(draft.Text("Plan.Weight"), Alignment.Right, 72));
        var rows = plan.Steps.Select(step => RowOf(draft, step, weighted)).ToList();
        List<Cell> total =
        [
            draft.Text("Plan.Total"),
            draft.Dash,
            weighted ? draft.Dash : draft.Points(plan.TotalPoints),
            draft.Dash,
        ];
        if (weighted)
            total.Insert(3, draft.Points(plan.TotalPoints));
        rows.Add(new Row(total, RowStyle.Sum));
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Plan.Steps")),
            Columns = columns,
            Rows = rows,
            Tight = rows.Count > 10,
        };
    }

    private static Row RowOf(Draft draft, PlanStep step, bool weighted)
    {
        var name = step.Assumed is null ? draft.Name(step) : draft.Text("Plan.Assumed", ("step", draft.Name(step)));
        var scored = step as ScoredStep;
        List<Cell> cells =
        [
            name,
            draft.Text(
                step switch
                {
                    MandatoryStep => "Plan.Mandatory",
                    PriceStep => "Plan.Price",
                    _ => "Plan.Rated",
                }
            ),
            scored is null ? draft.Dash : draft.Points(scored.Maximum),
            step is RatedStep rated ? draft.MinimumText(rated)
            : scored is null ? draft.Dash
            : draft.Text("Minimum.None"),
        ];
        if (weighted)
            cells.Insert(3, scored is null ? draft.Dash : draft.Points(scored.Counts));
        return new(cells);
    }
}
