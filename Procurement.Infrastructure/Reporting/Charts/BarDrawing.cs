using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>A bar chart. The scale starts at zero; only zero and its end are written.</summary>
internal sealed class BarDrawing : IChartDrawing
{
    private const double BelowAxis = 18;
    private const double AxisLabel = 12;
    private const double MinimumLine = 1.25;
    private const double MinimumBand = 3;
    private const string BetweenFigures = " / ";

    private readonly BarChart chart;
    private readonly BarGeometry measures;
    private readonly BarRow[] rows;
    private readonly double[] tops;
    private readonly SetText zero;
    private readonly SetText maximum;
    private readonly SetText? minimum;
    private readonly double axisBottom;

    private BarDrawing(BarChart chart, BarGeometry measures, BarRow[] rows, Composition composition)
    {
        (this.chart, this.measures, this.rows) = (chart, measures, rows);
        zero = ChartText.Line("0", Styles.ChartQuiet, composition);
        maximum = ChartText.Line(chart.Maximum.Label, Styles.ChartQuiet, composition);
        if (chart.Minimum is { } mark)
            minimum = ChartText.Line(mark.Label, Styles.ChartStrong, composition);
        tops = new double[rows.Length];
        var slotTop = measures.First;
        for (var row = 0; row < rows.Length; row++)
        {
            tops[row] = slotTop + (rows[row].Slot - measures.Pitch) / 2;
            slotTop += rows[row].Slot;
        }
        axisBottom = slotTop - measures.Pitch + measures.Bar + measures.Axis.Below;
        Height = axisBottom + (IsOwn ? 0 : BelowAxis);
    }

    public double Height { get; }

    private bool IsOwn => rows.Length > 0 && rows[0].Bar.Style == BarStyle.OwnOfMaximum;

    /// <summary>The drawings of a chart: one, or as many as its bars need pages.</summary>
    public static IEnumerable<BarDrawing> Of(BarChart chart, Composition composition)
    {
        var measures = BarGeometry.Of(chart);
        var rows = new BarRow[chart.Bars.Count];
        var slots = new double[rows.Length];
        for (var bar = 0; bar < rows.Length; bar++)
        {
            var label = ChartText.Line(chart.Bars[bar].Label, Styles.ChartText, composition, measures.Labels);
            var figure = ChartText.Line(Figure(chart.Bars[bar]), Styles.ChartText, composition);
            slots[bar] = ChartSlots.HeightOf(label, measures.Pitch);
            rows[bar] = new BarRow(chart.Bars[bar], label, figure, slots[bar]);
        }
        foreach (var (from, to) in ChartSlots.Divide(slots))
            yield return new BarDrawing(chart, measures, rows[from..to], composition);
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        var (start, bottom) = (left + measures.Start, top + axisBottom);
        for (var row = 0; row < rows.Length; row++)
            DrawBar(canvas, rows[row], left, top + tops[row]);
        canvas.Line(Palette.Ink, Spaces.Line, start, top + measures.First - measures.Axis.Above, start, bottom);
        if (chart.Minimum is { } mark)
            DrawMinimum(canvas, start + Length(mark.Value), top + measures.First - measures.Axis.Above, bottom);
        if (IsOwn)
            return;
        zero.At(canvas, start, bottom + AxisLabel);
        maximum.At(canvas, start + measures.Scale, bottom + AxisLabel, 1);
    }

    private void DrawBar(Canvas canvas, BarRow row, double left, double top)
    {
        var (start, value) = (left + measures.Start, Length(row.Bar.Value));
        row.Label.DrawLabel(canvas, left, top + measures.Baseline);
        switch (row.Bar.Style)
        {
            case BarStyle.OwnOfMaximum:
                var available = Length(row.Bar.Available ?? chart.Maximum.Value);
                canvas.Rectangle(Palette.Available, start, top, available, measures.Bar);
                canvas.Outline(Palette.AvailableLine, Spaces.Hairline, start, top, available, measures.Bar);
                canvas.Rectangle(Palette.Accent, start, top, value, measures.Bar);
                break;
            case BarStyle.Hatched:
                canvas.Rectangle(Palette.Tint, start, top, measures.Scale, measures.Bar);
                BarFill.Hatched(canvas, start, top, value, measures.Bar);
                break;
            default:
                canvas.Rectangle(Palette.Tint, start, top, measures.Scale, measures.Bar);
                BarFill.Solid(canvas, Palette.Accent, start, top, value, measures.Bar);
                break;
        }
        row.Figure.At(canvas, left + PageMeasures.TextWidth, top + measures.Baseline, 1);
    }

    private void DrawMinimum(Canvas canvas, double x, double axisTop, double bottom)
    {
        canvas.Line(Palette.White, MinimumBand, x, axisTop - 4, x, bottom);
        canvas.Dashed(Palette.Ink, MinimumLine, 4, 2.5, x, axisTop - 6, bottom);
        // Near either end of the scale the words stay on the page.
        var half = minimum!.Width / 2;
        minimum.At(canvas, Math.Clamp(x, PageMeasures.Left + half, PageMeasures.Right - half), axisTop - 10, 0.5);
    }

    private double Length(decimal value)
    {
        var whole = (double)chart.Maximum.Value;
        return whole <= 0 ? 0 : Math.Clamp((double)value / whole, 0, 1) * measures.Scale;
    }

    // "26.50 / 45": the own figure strong, what was available quiet.
    private static RichText Figure(Bar bar)
    {
        var at = bar.Figure.IndexOf(BetweenFigures, StringComparison.Ordinal);
        return bar.Style == BarStyle.OwnOfMaximum && at >= 0
            ? RichText.Of(new Run(bar.Figure[..at], true), new Run(bar.Figure[at..], Quiet: true))
            : new Run(bar.Figure, true);
    }
}
