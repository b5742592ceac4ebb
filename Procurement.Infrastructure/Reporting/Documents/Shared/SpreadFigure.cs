using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>What a row of the chart of spreads shows.</summary>
/// <param name="Label">The criterion, or criterion and bidder.</param>
/// <param name="Marks">Each evaluator's points.</param>
/// <param name="Counts">The points that count; null: none yet.</param>
/// <param name="Maximum">The criterion's maximum.</param>
/// <param name="IsWide">Whether the spread is to be looked at again.</param>
internal sealed record SpreadFigureRow(
    RichText Label,
    IReadOnlyList<Fraction> Marks,
    Fraction? Counts,
    Points Maximum,
    bool IsWide
);

/// <summary>The evaluators' points by criterion, drawn. For documents that stay inside.</summary>
internal static class SpreadFigure
{
    /// <summary>The chart; nothing where nobody scored.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="rows">The rows; those without a mark are left out.</param>
    /// <param name="threshold">From what share of a maximum on a spread is looked at again.</param>
    /// <param name="table">Which table holds the figures.</param>
    public static IEnumerable<Block> Of(
        Draft draft,
        IEnumerable<SpreadFigureRow> rows,
        Percent threshold,
        RichText table
    )
    {
        var shown = rows.Where(row => row.Marks.Count > 0).ToList();
        if (shown.Count == 0)
            yield break;
        yield return new SpreadChart
        {
            Caption = draft.FigureCaption(draft.Say("SpreadChart.Title")),
            AlternativeText = draft.Text(
                "SpreadChart.Alternative",
                ("figures", string.Join("; ", shown.Select(row => Spoken(draft, row)))),
                ("table", table)
            ),
            Threshold = draft.Text("SpreadChart.Threshold", ("percent", draft.Numbers.Percent(threshold.Exact))),
            MaximumLabel = draft.Text("SpreadChart.Maximum"),
            EvaluatorLabel = draft.Text("SpreadChart.Evaluator"),
            AgreedLabel = draft.Text("SpreadChart.Counts"),
            Rows =
            [
                .. shown.Select(row => new SpreadRow(
                    row.Label,
                    [.. row.Marks.Select(Drawn.Place)],
                    row.Counts is { } counts ? Drawn.Place(counts) : null,
                    row.Maximum.ToDecimal(),
                    Range(draft, row),
                    row.IsWide
                )),
            ],
        };
    }

    private static string Spoken(Draft draft, SpreadFigureRow row) =>
        row.Counts is { } counts
            ? draft.Text(
                "SpreadChart.RowCounting",
                ("label", row.Label),
                ("figure", Range(draft, row)),
                ("points", draft.Numbers.Points(counts))
            )
            : draft.Text("SpreadChart.Row", ("label", row.Label), ("figure", Range(draft, row)));

    private static string Range(Draft draft, SpreadFigureRow row)
    {
        var (lowest, highest) = (row.Marks.Min(), row.Marks.Max());
        return row.Marks.Count == 1
            ? draft.Numbers.Points(lowest)
            : draft.Text(
                row.IsWide ? "SpreadChart.RangeWide" : "SpreadChart.Range",
                ("lowest", draft.Numbers.Points(lowest)),
                ("highest", draft.Numbers.Points(highest))
            );
    }
}
