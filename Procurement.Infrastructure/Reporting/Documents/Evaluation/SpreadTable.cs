using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Spreads between evaluators that call for a second look.</summary>
internal static class SpreadTable
{
    /// <summary>The rule, how many were found, and the table.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        yield return new Paragraph(
            Draft.Together([
                draft.Say("Spread.Rule", ("percent", draft.Numbers.Percent(report.Head.Plan.Service.Spread.Exact))),
                draft.Count(report.Acts is null ? "Spread.Found" : "Spread.FoundAndReviewed", report.Spreads.Length),
            ])
        );
        if (report.Spreads.IsEmpty)
            yield break;
        var leaves = report.Head.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("Spread.Table")),
            Columns =
            [
                new(draft.Text("Spread.CriterionAndBidder")),
                new(draft.Text("Spread.Maximum"), Alignment.Right, 62),
                new(draft.Text("Spread.Lowest"), Alignment.Right, 50),
                new(draft.Text("Spread.Highest"), Alignment.Right, 54),
                new(draft.Text("Spread.Spread"), Alignment.Right, 50),
                new(draft.Text("Spread.Share"), Alignment.Right, 62),
                new(draft.Text("Spread.Counts"), Alignment.Right, 54),
            ],
            Rows = [.. report.Spreads.Select(spread => RowOf(draft, spread, leaves[spread.Criterion]))],
            Tight = true,
        };
        foreach (var chart in Chart(draft, report, leaves))
            yield return chart;
        if (report.Acts is { Reviews.IsEmpty: false } acts)
            yield return MeetingTable.Reviews(draft, acts);
    }

    private static IEnumerable<Block> Chart(Draft draft, EvaluationReport report, Dictionary<string, Criterion> leaves)
    {
        var scored = report.Leaves.ToDictionary(leaf => (leaf.Bidder, leaf.Criterion));
        return SpreadFigure.Of(
            draft,
            report.Spreads.Select(spread =>
            {
                var leaf = leaves[spread.Criterion];
                var marks = scored[(spread.Bidder, spread.Criterion)].Marks.OfType<Points>();
                return new SpreadFigureRow(
                    draft.Say("Spread.Row", ("criterion", spread.Criterion), ("bidder", draft.Name(spread.Bidder))),
                    [.. marks.Select(leaf.PointsOf)],
                    spread.Counts,
                    leaf.Maximum,
                    true
                );
            }),
            report.Head.Plan.Service.Spread,
            draft.Say("Chart.Table", ("number", draft.ThisTable))
        );
    }

    private static Row RowOf(Draft draft, WideSpread spread, Criterion leaf) =>
        new([
            new Cell([CriterionWords.NameOf(draft, leaf), draft.Name(spread.Bidder)]),
            draft.Numbers.Shortest(leaf.Maximum),
            draft.Numbers.Points(spread.Lowest),
            draft.Numbers.Points(spread.Highest),
            draft.Numbers.Points(spread.Difference),
            draft.Numbers.Percent(NotBelowTheLimit(spread.ShareOfMaximum)),
            draft.Numbers.Points(spread.Counts),
        ]);

    /// <summary>Up to the next hundredth of one percent, so that a share above the limit never reads as the limit.</summary>
    private static Fraction NotBelowTheLimit(Fraction share)
    {
        var cut = new Rounding(2, RoundingMode.Down).Apply(share).Exact;
        return cut == share ? share : cut + new Fraction(1, 100);
    }
}
