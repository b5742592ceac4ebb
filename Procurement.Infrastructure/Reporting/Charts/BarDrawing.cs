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
    private const double LabelLeading = 10.6;
    private const double MinimumLine = 1.25;
    private const double MinimumBand = 3;
    private const string BetweenFigures = " / ";

    private readonly BarChart chart;
    private readonly BarGeometry measures;
    private readonly SetText[] labels;
    private readonly SetText[] figures;
    private readonly SetText zero;
    private readonly SetText maximum;
    private readonly SetText? minimum;

    public BarDrawing(BarChart chart, Composition composition)
    {
        this.chart = chart;
        measures = BarGeometry.Of(chart);
        labels = new SetText[chart.Bars.Count];
        figures = new SetText[chart.Bars.Count];
        for (var bar = 0; bar < labels.Length; bar++)
        {
            labels[bar] = ChartText.Line(chart.Bars[bar].Label, Styles.ChartText, composition, measures.Labels);
            figures[bar] = ChartText.Line(Figure(chart.Bars[bar]), Styles.ChartText, composition);
        }
        zero = ChartText.Line("0", Styles.ChartQuiet, composition);
        maximum = ChartText.Line(chart.Maximum.Label, Styles.ChartQuiet, composition);
        if (chart.Minimum is { } mark)
            minimum = ChartText.Line(mark.Label, Styles.ChartStrong, composition);
    }

    public double Height => measures.AxisBottom(chart.Bars.Count) + (IsOwn ? 3 : BelowAxis);

    private bool IsOwn => chart.Bars.Count > 0 && chart.Bars[0].Style == BarStyle.OwnOfMaximum;

    public void Draw(Canvas canvas, double left, double top)
    {
        var (axisTop, axisBottom) = (top + measures.AxisTop, top + measures.AxisBottom(chart.Bars.Count));
        var start = left + measures.Start;
        for (var bar = 0; bar < chart.Bars.Count; bar++)
            DrawBar(canvas, bar, left, top + measures.TopOf(bar));
        canvas.Line(Palette.Ink, Spaces.Line, start, axisTop, start, axisBottom);
        if (chart.Minimum is { } mark && minimum is not null)
            DrawMinimum(canvas, start + Length(mark.Value), top, axisBottom);
        if (IsOwn)
            return;
        zero.At(canvas, start, axisBottom + AxisLabel);
        maximum.At(canvas, start + measures.Scale, axisBottom + AxisLabel, 1);
    }

    private void DrawBar(Canvas canvas, int bar, double left, double top)
    {
        var (start, value) = (left + measures.Start, Length(chart.Bars[bar].Value));
        var baseline = top + measures.Baseline;
        DrawLabel(canvas, labels[bar], left, baseline);
        switch (chart.Bars[bar].Style)
        {
            case BarStyle.OwnOfMaximum:
                var available = Length(chart.Bars[bar].Available ?? chart.Maximum.Value);
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
        figures[bar].At(canvas, left + PageMeasures.TextWidth, baseline, 1);
    }

    private static void DrawLabel(Canvas canvas, SetText label, double left, double baseline)
    {
        var first = baseline - (label.Lines - 1) * LabelLeading / 2;
        for (var line = 0; line < label.Lines; line++)
            label.At(canvas, left, first + line * LabelLeading, 0, line);
    }

    private void DrawMinimum(Canvas canvas, double x, double top, double bottom)
    {
        var above = top + measures.AxisTop;
        canvas.Line(Palette.White, MinimumBand, x, above - 4, x, bottom);
        canvas.Dashed(Palette.Ink, MinimumLine, 4, 2.5, x, above - 6, bottom);
        minimum!.At(canvas, x, above - 10, 0.5);
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
