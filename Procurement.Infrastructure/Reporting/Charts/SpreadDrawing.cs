using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>A row for each criterion; marks that would hide each other stand one above the other.</summary>
internal sealed class SpreadDrawing : IChartDrawing
{
    private const double Labels = 162;
    private const double Start = 172;
    private const double Scale = 176;
    private const double Figures = 108;
    private const double First = 4;
    private const double Pitch = 24;
    private const double Under = 11;
    private const double Range = 1.5;
    private const double AxisLabel = 11;
    private const double KeyLine = 17;
    private const double BetweenKeys = 25;

    private readonly SpreadPlace[] rows;
    private readonly SetText zero;
    private readonly SetText maximum;
    private readonly SetText evaluator;
    private readonly SetText agreed;
    private readonly SetText threshold;
    private readonly double axisBottom;

    private SpreadDrawing(SpreadChart chart, SpreadPlace[] rows, Composition composition)
    {
        this.rows = rows;
        zero = ChartText.Line("0", Styles.ChartQuiet, composition);
        maximum = ChartText.Line(chart.MaximumLabel, Styles.ChartQuiet, composition, Scale - 12);
        evaluator = ChartText.Line(chart.EvaluatorLabel, Styles.ChartText, composition, PageMeasures.TextWidth / 3);
        agreed = ChartText.Line(chart.AgreedLabel, Styles.ChartText, composition, PageMeasures.TextWidth / 3);
        threshold = ChartText.Line(chart.Threshold, Styles.ChartText, composition, PageMeasures.TextWidth);
        axisBottom = First;
        foreach (var row in rows)
            axisBottom += row.Slot;
        Height = axisBottom + AxisLabel + maximum.Height + 2 * KeyLine + threshold.Height - KeyLine / 2;
    }

    public double Height { get; }

    /// <summary>The drawings of a chart: one, or as many as its criteria need pages.</summary>
    public static IEnumerable<SpreadDrawing> Of(SpreadChart chart, Composition composition)
    {
        var rows = new SpreadPlace[chart.Rows.Count];
        for (var at = 0; at < rows.Length; at++)
        {
            var row = chart.Rows[at];
            var style = row.Strong ? Styles.ChartStrong : Styles.ChartText;
            var label = ChartText.Line(row.Label, Styles.ChartText, composition, Labels);
            var figure = ChartText.Line(row.Figure, style, composition, Figures);
            rows[at] = SpreadPlace.Of(row, label, figure, Scale, Pitch);
        }
        foreach (var (from, to) in ChartSlots.Divide([.. rows.Select(row => row.Slot)]))
            yield return new SpreadDrawing(chart, rows[from..to], composition);
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        var (start, bottom) = (left + Start, top + axisBottom);
        canvas.Line(Palette.Ink, Spaces.Line, start, top, start, bottom);
        canvas.Line(Palette.Rule, Spaces.Hairline, start + Scale, top, start + Scale, bottom);
        var slot = top + First;
        foreach (var row in rows)
        {
            DrawRow(canvas, row, left, slot + row.Slot - Under);
            slot += row.Slot;
        }
        zero.At(canvas, start, bottom + AxisLabel);
        for (var line = 0; line < maximum.Lines; line++)
            maximum.At(canvas, start + Scale, bottom + AxisLabel + line * maximum.Leading, 1, line);
        DrawKey(canvas, left, bottom + AxisLabel + maximum.Height + KeyLine / 2);
    }

    private static void DrawRow(Canvas canvas, SpreadPlace row, double left, double y)
    {
        var start = left + Start;
        canvas.Line(Palette.Rule, Spaces.Hairline, start, y, start + Scale, y);
        var middle = y + Under - row.Slot / 2 + 3;
        row.Label.DrawLabel(canvas, left, middle);
        for (var line = 0; line < row.Figure.Lines; line++)
            row.Figure.At(
                canvas,
                left + PageMeasures.TextWidth,
                middle + (line - (row.Figure.Lines - 1) / 2.0) * row.Figure.Leading,
                1,
                line
            );
        if (row.Marks.Count > 0)
            canvas.Line(Palette.Ink, Range, start + row.Lowest, y, start + row.Highest, y);
        foreach (var (x, level) in row.Marks)
            ChartMarks.Circle(canvas, start + x, y - level * SpreadPlace.Level);
        if (row.Agreed is { } agreed)
            ChartMarks.Triangle(canvas, start + agreed, y + ChartMarks.Radius + 0.8);
    }

    private void DrawKey(Canvas canvas, double left, double baseline)
    {
        var x = left + ChartMarks.Radius + 1;
        ChartMarks.Circle(canvas, x, baseline - 3);
        evaluator.At(canvas, x + 9, baseline);
        x += 9 + evaluator.Width + BetweenKeys;
        ChartMarks.Triangle(canvas, x, baseline - 6.2);
        agreed.At(canvas, x + 9, baseline);
        for (var line = 0; line < threshold.Lines; line++)
            threshold.At(canvas, left, baseline + KeyLine + line * threshold.Leading, 0, line);
    }
}
