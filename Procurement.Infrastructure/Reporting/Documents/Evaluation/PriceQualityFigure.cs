using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Shared;
using Procurement.Infrastructure.Reporting.Documents.Writing;

namespace Procurement.Infrastructure.Reporting.Documents.Evaluation;

/// <summary>Price against quality of the ranked proposals: a table and the drawing of the same figures.</summary>
internal static class PriceQualityFigure
{
    /// <summary>Table and chart; nothing where fewer than two proposals have both.</summary>
    public static IEnumerable<Block> Of(Draft draft, EvaluationReport report)
    {
        var priced = report.PriceQuality;
        if (priced.Length < 2)
            yield break;
        var most = report.Head.Plan.RatedSteps.Aggregate(
            Domain.Common.Numbers.Points.Zero,
            (sum, step) => sum + ((ScoredStep)step).Counts
        );
        var maximum = draft.Numbers.Shortest(most);
        yield return new DataTable
        {
            Caption = draft.TableCaption(draft.Say("PriceQuality.Table")),
            Columns =
            [
                new(draft.Text("PriceQuality.Mark"), Alignment.Left, 50),
                new(draft.Text("Head.Bidder")),
                new(
                    [draft.Text("PriceQuality.Quality"), draft.Text("PriceQuality.Of", ("maximum", maximum))],
                    Alignment.Right,
                    76
                ),
                new(draft.Text("Head.Price"), Alignment.Right, 100),
            ],
            Rows =
            [
                .. priced.Select(
                    (one, at) =>
                        new Row([
                            MarkOf(at),
                            draft.Name(one.Bidder),
                            draft.Points(one.Quality),
                            draft.Numbers.Money(one.Price),
                        ])
                ),
            ],
            Tight = priced.Length > 10,
        };
        var winner = report.Recommendation?.Winner?.Bidder;
        var highest = priced.Max(one => one.Price);
        yield return new ScatterChart
        {
            Caption = draft.FigureCaption(draft.Say("PriceQuality.Figure")),
            AlternativeText = draft.Text(
                "PriceQuality.Alternative",
                ("figures", string.Join("; ", priced.Select(one => Spoken(draft, one)))),
                ("number", draft.ThisTable)
            ),
            Across = new(
                draft.Text("PriceQuality.AxisPrice"),
                new(Math.Max(highest.ToDecimal(), 0.01m), draft.Numbers.Money(highest))
            ),
            Up = new(draft.Text("PriceQuality.AxisQuality", ("maximum", maximum)), new(most.ToDecimal(), maximum)),
            WinnerLabel = priced.Any(one => one.Bidder == winner) ? draft.Text("PriceQuality.Winner") : null,
            OtherLabel = draft.Text("PriceQuality.Others"),
            Points =
            [
                .. priced.Select(
                    (one, at) =>
                        new ScatterPoint(
                            MarkOf(at),
                            draft.Name(one.Bidder),
                            one.Price.ToDecimal(),
                            one.Quality.ToDecimal(),
                            one.Bidder == winner
                        )
                ),
            ],
        };
    }

    private static string Spoken(Draft draft, PricedQuality one) =>
        draft.Text(
            "PriceQuality.Point",
            ("name", draft.Name(one.Bidder)),
            ("price", draft.Numbers.Money(one.Price)),
            ("points", draft.Points(one.Quality))
        );

    /// <summary>A to Z, then AA.</summary>
    private static string MarkOf(int at) =>
        at < 26 ? ((char)('A' + at)).ToString() : MarkOf(at / 26 - 1) + MarkOf(at % 26);
}
