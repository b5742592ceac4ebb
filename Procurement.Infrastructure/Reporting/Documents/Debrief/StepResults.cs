using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Debrief;

/// <summary>The bidder's own result in every step of the plan.</summary>
internal static class StepResults
{
    /// <summary>The table.</summary>
    public static DataTable Of(Draft draft, DebriefReport report)
    {
        var weighted = draft.Head.Plan.Steps.OfType<ScoredStep>().Any(step => step.Weight is not null);
        List<Column> columns =
        [
            new(draft.Text("Results.Step")),
            new(draft.Text("Results.Available"), Alignment.Right, 70),
            new(draft.Text("Results.Minimum"), Alignment.Right, 64),
            new(draft.Text("Results.Own"), Alignment.Right, 80),
            new(draft.Text("Results.Status"), Alignment.Left, 100),
        ];
        if (weighted)
            columns.Insert(4, new(draft.Text("Results.Counts"), Alignment.Right, 66));
        var rows = report.Steps.Select(own => RowOf(draft, report, own, weighted)).ToList();
        if (report.Total?.Value is { } total)
            rows.Add(Sum(draft, report, total, weighted));
        return new()
        {
            Caption = draft.TableCaption(draft.Say("Results.Table")),
            Columns = columns,
            Rows = rows,
        };
    }

    private static Row RowOf(Draft draft, DebriefReport report, OwnStep own, bool weighted)
    {
        var step = draft.Head.Plan.Find(own.Step)!;
        List<Cell> cells =
        [
            draft.Name(step),
            step is ScoredStep scored ? draft.Points(scored.Maximum) : draft.Dash,
            Minimum(draft, step),
            Result(draft, own, step),
            Status(draft, own),
        ];
        if (weighted)
            cells.Insert(
                4,
                own switch
                {
                    OwnRated rated => draft.Points(rated.Score),
                    OwnPrice { Points.Value: { } price } => draft.Points(price.Score),
                    _ => draft.Dash,
                }
            );
        return new(cells, StoppedAt(report) == own ? RowStyle.Own : RowStyle.Plain);
    }

    private static OwnStep? StoppedAt(DebriefReport report) =>
        report.Outcome == DebriefOutcome.DidNotAdvance
            ? report.Steps.LastOrDefault(own => own is OwnMandatory or OwnRated)
            : null;

    private static Cell Minimum(Draft draft, PlanStep step) =>
        step switch
        {
            RatedStep { MinimumPoints: { } minimum } => draft.Numbers.Points(minimum),
            ScoredStep => draft.Text("Minimum.None"),
            _ => draft.Dash,
        };

    private static Cell Result(Draft draft, OwnStep own, PlanStep step) =>
        own switch
        {
            OwnMandatory { Unmet.IsEmpty: false } mandatory => draft.Count("Results.Unmet", mandatory.Unmet.Length),
            OwnMandatory => draft.Count("Results.AllMet", ((MandatoryStep)step).Requirements.Length),
            OwnRated rated => draft.Points(rated.Raw),
            OwnPrice { Points.Value: { } price } => draft.Points(price.Raw),
            OwnPrice => draft.Text("Results.NotGiven"),
            OwnPriceWithheld => draft.Text("Results.NoPoints"),
            _ => draft.Text(step is PriceStep ? "Results.NotOpened" : "Results.NotReached"),
        };

    private static Cell Status(Draft draft, OwnStep own) =>
        own switch
        {
            OwnMandatory { Unmet.IsEmpty: false } => Strong(draft.Text("Results.NotPassed")),
            OwnMandatory => draft.Text("Results.Passed"),
            OwnRated { PointsShort: { } missing } => Strong(
                draft.Text("Rated.Short", ("points", draft.Numbers.Points(missing)))
            ),
            OwnRated { Passed: false } => Strong(draft.Text("Results.CriterionShort")),
            OwnRated rated => draft.Text(
                ((RatedStep)draft.Head.Plan.Find(rated.Step)!).Minimum is null ? "Results.Scored" : "Results.Reached"
            ),
            OwnPrice => draft.Text("Results.Opened"),
            OwnPriceWithheld => draft.Text("Results.Disqualified"),
            _ => draft.Head.Plan.Find(own.Step) is PriceStep ? draft.Text("Results.StaysSealed") : draft.Dash,
        };

    private static Cell Strong(string text) => new Run(text, Strong: true);

    private static Row Sum(Draft draft, DebriefReport report, Domain.Common.Numbers.Points total, bool weighted)
    {
        List<Cell> cells =
        [
            draft.Text("Results.Total"),
            draft.Points(draft.Head.Plan.TotalPoints),
            draft.Dash,
            weighted ? draft.Dash : draft.Points(total),
            report.Rank?.Value is { } rank
                ? draft.Text(
                    "Results.Rank",
                    ("rank", draft.Numbers.Ordinal(rank.Rank)),
                    ("count", draft.Numbers.Whole(rank.OfHowMany))
                )
                : draft.Dash,
        ];
        if (weighted)
            cells.Insert(4, draft.Points(total));
        return new(cells, RowStyle.Sum);
    }
}
