using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Calls;

/// <summary>What an addendum changed, before and after: the call, then its plan step by step.</summary>
internal static class ChangeTables
{
    private const decimal Wide = 165;
    private const int Long = 10;

    /// <summary>The tables that have rows.</summary>
    public static IEnumerable<Block> Of(Draft draft, AddendumReport report)
    {
        var values = new FieldText(draft, report);
        if (!report.Terms.IsEmpty)
            yield return Table(draft, "Changes.Call", [.. report.Terms.Select(change => RowOf(values, change))]);
        if (!report.Changes.IsEmpty)
            yield return Table(draft, "Changes.Plan", [.. PlanRows(draft, report, values)]);
        else if (report.Before.Number != report.After.Number)
            yield return new Paragraph(draft.Say("Changes.SamePlan"));
    }

    private static DataTable Table(Draft draft, string title, IReadOnlyList<Row> rows) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say(title)),
            Columns =
            [
                new(draft.Text("Changes.What")),
                new(draft.Text("Changes.Before"), Alignment.Left, Wide),
                new(draft.Text("Changes.After"), Alignment.Left, Wide),
            ],
            Rows = rows,
            Tight = rows.Count > Long,
        };

    private static IEnumerable<Row> PlanRows(Draft draft, AddendumReport report, FieldText values)
    {
        foreach (var step in report.Changes.GroupBy(change => change.Place.Step))
        {
            yield return new(
                step.Key is { } id
                    ?
                    [
                        draft.In((report.After.Plan.Find(id) ?? report.Before.Plan.Find(id))!.Name),
                        Place(draft, report.Before.Plan, id),
                        Place(draft, report.After.Plan, id),
                    ]
                    :
                    [
                        draft.Text("Changes.Whole"),
                        draft.Text("Plan.Version", ("version", draft.Numbers.Whole(report.Before.Number))),
                        draft.Text("Plan.Version", ("version", draft.Numbers.Whole(report.After.Number))),
                    ],
                RowStyle.Group
            );
            foreach (var change in step)
                yield return RowOf(values, change) with
                {
                    Style = RowStyle.Child,
                };
        }
    }

    private static Cell Place(Draft draft, EvaluationPlan plan, string step) =>
        plan.Steps.Index().Where(one => one.Item.Id == step).Select(one => one.Index + 1).FirstOrDefault()
            is > 0
                and var place
            ? draft.Text("Changes.Step", ("place", draft.Numbers.Whole(place)))
            : draft.Text("Changes.NotInPlan");

    private static Row RowOf(FieldText values, FieldChange change) =>
        new([values.Label(change), values.Before(change), values.After(change)]);
}
