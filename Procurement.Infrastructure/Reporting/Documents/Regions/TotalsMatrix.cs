using Procurement.Domain.Ranking;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Regions;

/// <summary>Totals and ranks of every bidder in every region, and the totals that count as bars.</summary>
internal static class TotalsMatrix
{
    private const int MostBars = 28;

    /// <summary>Tables, what they mean, and the chart.</summary>
    public static IEnumerable<Block> Of(Draft draft, ComparisonReport report)
    {
        var tables = draft.NextTables(RegionMatrix.Parts(report, RegionMatrix.ForTotals));
        foreach (
            var table in RegionMatrix.Of(
                draft,
                report,
                draft.Say("Totals.Matrix"),
                RegionMatrix.ForTotals,
                [.. report.Across.Select(one => one.Bidder)],
                (region, proposal) => CellOf(draft, region, proposal)
            )
        )
            yield return table;
        yield return new Paragraph(
            draft.Say("Totals.Meaning", ("maximum", draft.Numbers.Shortest(report.Head.Plan.TotalPoints))),
            ParagraphStyle.TableNote
        );
        foreach (var chart in Charts(draft, report, tables))
            yield return chart;
    }

    private static Cell CellOf(Draft draft, RegionOutcome region, ProposalResult? proposal) =>
        proposal is { Total: { } total, Rank: { } rank }
            ? new Run(
                draft.Text("Totals.Cell", ("total", draft.Points(total)), ("rank", draft.Numbers.Ordinal(rank))),
                Strong: region.Winner?.Bidder == proposal.Bidder
            )
            : RegionMatrix.NoFigure(draft, proposal);

    private static IEnumerable<Block> Charts(Draft draft, ComparisonReport report, RichText tables)
    {
        var bars = report.Regions.SelectMany(region => BarsOf(draft, region)).ToList();
        (string, RichText) maximum = ("maximum", draft.Numbers.Shortest(report.Head.Plan.TotalPoints));
        var parts = ChartParts.Of(bars, bar => bar.Label.ToString(), MostBars);
        for (var part = 0; part < parts.Count; part++)
            yield return new BarChart
            {
                Caption = draft.FigureCaption(draft.Part(draft.Say("Totals.Figure", maximum), part + 1, parts.Count)),
                AlternativeText = draft.Text(
                    "Totals.Alternative",
                    maximum,
                    ("figures", string.Join("; ", parts[part].Select(bar => $"{bar.Label} {bar.Figure}"))),
                    ("table", tables)
                ),
                Bars = parts[part],
                Maximum = new(
                    report.Head.Plan.TotalPoints.ToDecimal(),
                    draft.Numbers.Shortest(report.Head.Plan.TotalPoints)
                ),
            };
    }

    /// <summary>Down to the winner, and the next below it.</summary>
    private static IEnumerable<Bar> BarsOf(Draft draft, RegionOutcome region)
    {
        var ranked = region.Ranking.Ranked.ToList();
        var last = region.Winner is { } winner ? ranked.FindIndex(one => one.Bidder == winner.Bidder) + 1 : 1;
        return ranked
            .Take(last + 1)
            .Where(proposal => proposal.Total is not null)
            .Select(proposal => new Bar(
                draft.Say("Totals.Bar", ("region", draft.In(region.Name)), ("bidder", draft.Name(proposal.Bidder))),
                proposal.Total!.Value.ToDecimal(),
                draft.Points(proposal.Total.Value),
                region.PassedOver.Any(one => one.Bidder == proposal.Bidder) ? BarStyle.Hatched : BarStyle.Solid
            ));
    }
}
