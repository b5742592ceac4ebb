using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Stacked bars, the total at the right, and the key below in the order of the parts.</summary>
internal sealed class StackDrawing : IChartDrawing
{
    private const double Start = 168;
    private const double Labels = 162;
    private const double Scale = 240;
    private const double First = 7;
    private const double Bar = 17;
    private const double Pitch = 26;
    private const double AxisAbove = 3;
    private const double AxisBelow = 6;
    private const double Baseline = 11.6;
    private const double FigureNeeds = 30;
    private const double KeyBelow = 12;
    private const double KeyWidth = 12;
    private const double KeyHeight = 9;
    private const double KeyGap = 5;
    private const double KeyBaseline = 7.6;
    private const double BetweenKeys = 25;
    private const double KeyLine = 16;

    private readonly StackChart chart;
    private readonly StackRow[] rows;
    private readonly SetText[] keys;
    private readonly (double X, int Line)[] keyPlaces;
    private readonly double axisBottom;

    private StackDrawing(StackChart chart, StackRow[] rows, Composition composition)
    {
        (this.chart, this.rows) = (chart, rows);
        keys = new SetText[chart.Parts.Count];
        keyPlaces = new (double, int)[keys.Length];
        PlaceKeys(composition);
        axisBottom = First - Pitch + Bar + AxisBelow;
        foreach (var row in rows)
            axisBottom += row.Slot;
    }

    /// <summary>The drawings of a chart: one, or as many as its stacks need pages.</summary>
    public static IEnumerable<StackDrawing> Of(StackChart chart, Composition composition)
    {
        var rows = new StackRow[chart.Stacks.Count];
        var slots = new double[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            var stack = chart.Stacks[at];
            var label = ChartText.Line(stack.Label, Styles.ChartText, composition, Labels);
            var total = ChartText.Line(stack.Total, Styles.ChartStrong, composition);
            var figures = new SetText[stack.Parts.Count];
            for (var part = 0; part < figures.Length; part++)
            {
                var style = FillOf(chart, part) == PartFill.Solid ? Styles.ChartOnAccent : Styles.ChartStrong;
                figures[part] = ChartText.Line(stack.Parts[part].Figure, style, composition);
            }
            slots[at] = ChartSlots.HeightOf(label, Pitch);
            rows[at] = new StackRow(stack, label, total, figures, slots[at]);
        }
        foreach (var (from, to) in ChartSlots.Divide(slots))
            yield return new StackDrawing(chart, rows[from..to], composition);
    }

    private enum PartFill
    {
        Solid,
        Hatched,
        Light,
    }

    public double Height => axisBottom + KeyBelow + (LastKeyLine + 1) * KeyLine + 4;

    private int LastKeyLine => keyPlaces.Length == 0 ? 0 : keyPlaces[^1].Line;

    public void Draw(Canvas canvas, double left, double top)
    {
        var slotTop = top + First;
        foreach (var row in rows)
        {
            DrawStack(canvas, row, left, slotTop + (row.Slot - Pitch) / 2);
            slotTop += row.Slot;
        }
        var start = left + Start;
        canvas.Line(Palette.Ink, Spaces.Line, start, top + First - AxisAbove, start, top + axisBottom);
        for (var part = 0; part < keys.Length; part++)
        {
            var (x, line) = keyPlaces[part];
            var above = top + axisBottom + KeyBelow + line * KeyLine;
            Fill(canvas, part, left + x, above, KeyWidth, KeyHeight);
            keys[part].At(canvas, left + x + KeyWidth + KeyGap, above + KeyBaseline);
        }
    }

    private void DrawStack(Canvas canvas, StackRow row, double left, double top)
    {
        row.Label.DrawLabel(canvas, left, top + Baseline);
        var x = left + Start;
        for (var part = 0; part < row.Figures.Length; part++)
        {
            var width = Math.Min(Length(row.Stack.Parts[part].Value), left + Start + Scale - x);
            if (width <= 0)
                continue;
            Fill(canvas, part, x, top, width, Bar);
            if (width >= FigureNeeds)
                DrawFigure(canvas, row.Figures[part], part, x + width / 2, top);
            x += width;
        }
        row.Total.At(canvas, left + PageMeasures.TextWidth, top + Baseline, 1);
    }

    private void DrawFigure(Canvas canvas, SetText figure, int part, double middle, double top)
    {
        // Letters on stripes are hard to read: they stand on a white field.
        if (FillOf(chart, part) == PartFill.Hatched)
            canvas.Rectangle(Palette.White, middle - figure.Width / 2 - 2, top + 2.5, figure.Width + 4, Bar - 5);
        figure.At(canvas, middle, top + Baseline, 0.5);
    }

    private void Fill(Canvas canvas, int part, double x, double top, double width, double height)
    {
        if (FillOf(chart, part) == PartFill.Hatched)
            BarFill.Hatched(canvas, x, top, width, height);
        else
            BarFill.Solid(
                canvas,
                FillOf(chart, part) == PartFill.Solid ? Palette.Accent : Palette.LightBar,
                x,
                top,
                width,
                height
            );
    }

    // Beside the light part the others take turns, solid first.
    private static PartFill FillOf(StackChart chart, int part)
    {
        var light = chart.LightPart ?? chart.Parts.Count - 1;
        if (part == light && chart.Parts.Count > 1)
            return PartFill.Light;
        return (part < light ? part : part - 1) % 2 == 0 || chart.Parts.Count == 1 ? PartFill.Solid : PartFill.Hatched;
    }

    private double Length(decimal value) =>
        chart.Maximum <= 0 ? 0 : Math.Clamp((double)(value / chart.Maximum), 0, 1) * Scale;

    private void PlaceKeys(Composition composition)
    {
        var (x, line) = (Start, 0);
        for (var part = 0; part < keys.Length; part++)
        {
            keys[part] = ChartText.Line(chart.Parts[part], Styles.ChartText, composition, PageMeasures.TextWidth / 2);
            var width = KeyWidth + KeyGap + keys[part].Width;
            if (x > Start && x + width > PageMeasures.TextWidth)
                (x, line) = (Start, line + 1);
            keyPlaces[part] = (x, line);
            x += width + BetweenKeys;
        }
    }
}
