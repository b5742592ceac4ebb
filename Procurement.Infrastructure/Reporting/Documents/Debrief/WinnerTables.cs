using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The selected proposal's scores and explanations by criterion and sub-criterion, where the policy shows
/// them.</summary>
internal static class WinnerTables
{
    private static readonly Dictionary<string, OwnPoints> Nobodys = [];

    /// <summary>Points by criterion, a table a step; then what is recorded of each leaf.</summary>
    public static IEnumerable<Block> Of(Draft draft, ShownWinner winner)
    {
        var all = winner.Points?.Value ?? [];
        foreach (var step in draft.Head.Plan.RatedSteps)
            if (
                all.Where(one => one.Step == step.Id).ToDictionary(one => one.Criterion, one => one.Points) is
                { Count: > 0 } points
            )
                yield return PointsTable(draft, step, points);
        if (winner.Reasons?.Value is { IsEmpty: false } reasons)
            yield return ReasonsTable(draft, reasons, all.ToDictionary(one => one.Criterion, one => one.Points));
    }

    /// <summary>The name of a criterion of the plan.</summary>
    public static RichText NameOf(Draft draft, string criterion) =>
        CriterionWords.NameOf(draft, CriterionOf(draft, criterion));

    private static DataTable PointsTable(Draft draft, RatedStep step, Dictionary<string, Fraction> points)
    {
        var rows = CriterionRows.Of(draft, step, points, Nobodys, Typography.Formats.Decimals(points.Values)).ToList();
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Selected.PointsTable", ("score", draft.ScoreName(step)))),
            Columns =
            [
                new(draft.Text("Rated.Criterion")),
                new(draft.Text("Results.Available"), Alignment.Right, 100),
                new(draft.Text("Scores.Obtained"), Alignment.Right, 100),
            ],
            Rows = rows,
            Tight = rows.Count > 10,
        };
    }

    private static DataTable ReasonsTable(
        Draft draft,
        IEnumerable<ShownReason> reasons,
        Dictionary<string, Fraction> points
    ) =>
        new()
        {
            Caption = draft.TableCaption(draft.Say("Selected.ReasonsTable")),
            Columns =
            [
                new(draft.Text("Rated.Criterion"), Alignment.Left, 140),
                new(draft.Text("Reasons.Points"), Alignment.Right, 48),
                new(draft.Text("Rated.Max"), Alignment.Right, 40),
                new(draft.Text("Reasons.Reason")),
            ],
            Rows =
            [
                .. reasons.Select(one => new Row([
                    NameOf(draft, one.Criterion),
                    points.TryGetValue(one.Criterion, out var own) ? draft.Numbers.Points(own) : draft.Dash,
                    draft.Numbers.Shortest(CriterionOf(draft, one.Criterion).Maximum),
                    WordLines.Of(draft, one.Criterion, one.Said),
                ])),
            ],
            Tight = true,
        };

    private static Criterion CriterionOf(Draft draft, string criterion) =>
        draft.Head.Plan.RatedSteps.SelectMany(step => step.AllCriteria).First(one => one.Id == criterion);
}
