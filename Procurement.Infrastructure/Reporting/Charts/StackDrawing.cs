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
    private const double LabelLeading = 10.6;
    private const double FigureNeeds = 30;
    private const double KeyBelow = 12;
    private const double KeyWidth = 12;
    private const double KeyHeight = 9;
    private const double KeyGap = 5;
    private const double KeyBaseline = 7.6;
    private const double BetweenKeys = 20;
    private const double KeyLine = 16;

    private readonly StackChart chart;
    private readonly SetText[] labels;
    private readonly SetText[] totals;
    private readonly SetText[][] figures;
    private readonly SetText[] keys;
    private readonly (double X, int Line)[] keyPlaces;

    public StackDrawing(StackChart chart, Composition composition)
    {
        this.chart = chart;
        labels = new SetText[chart.Stacks.Count];
        totals = new SetText[chart.Stacks.Count];
        figures = new SetText[chart.Stacks.Count][];
        for (var stack = 0; stack < labels.Length; stack++)
        {
            labels[stack] = ChartText.Line(chart.Stacks[stack].Label, Styles.ChartText, composition, Labels);
            totals[stack] = ChartText.Line(chart.Stacks[stack].Total, Styles.ChartStrong, composition);
            figures[stack] = new SetText[chart.Stacks[stack].Parts.Count];
            for (var part = 0; part < figures[stack].Length; part++)
            {
                var style = FillOf(part) == PartFill.Solid ? Styles.ChartOnAccent : Styles.ChartStrong;
                figures[stack][part] = ChartText.Line(chart.Stacks[stack].Parts[part].Figure, style, composition);
            }
        }
        keys = new SetText[chart.Parts.Count];
        keyPlaces = new (double, int)[keys.Length];
        PlaceKeys(composition);
    }

    private enum PartFill
    {
        Solid,
        Hatched,
        Light,
    }

    public double Height => AxisBottom + KeyBelow + (LastKeyLine + 1) * KeyLine + 4;

    private double AxisBottom => First + (chart.Stacks.Count - 1) * Pitch + Bar + AxisBelow;

    private int LastKeyLine => keyPlaces.Length == 0 ? 0 : keyPlaces[^1].Line;

    public void Draw(Canvas canvas, double left, double top)
    {
        for (var stack = 0; stack < labels.Length; stack++)
            DrawStack(canvas, stack, left, top + First + stack * Pitch);
        canvas.Line(Palette.Ink, Spaces.Line, left + Start, top + First - AxisAbove, left + Start, top + AxisBottom);
        for (var part = 0; part < keys.Length; part++)
        {
            var (x, line) = keyPlaces[part];
            var above = top + AxisBottom + KeyBelow + line * KeyLine;
            Fill(canvas, part, left + x, above, KeyWidth, KeyHeight);
            keys[part].At(canvas, left + x + KeyWidth + KeyGap, above + KeyBaseline);
        }
    }

    private void DrawStack(Canvas canvas, int stack, double left, double top)
    {
        var (label, baseline) = (labels[stack], top + Baseline);
        for (var line = 0; line < label.Lines; line++)
            label.At(canvas, left, baseline + (line - (label.Lines - 1) / 2.0) * LabelLeading, 0, line);
        var x = left + Start;
        for (var part = 0; part < figures[stack].Length; part++)
        {
            var width = Length(chart.Stacks[stack].Parts[part].Value);
            if (width <= 0)
                continue;
            Fill(canvas, part, x, top, width, Bar);
            if (width >= FigureNeeds)
                DrawFigure(canvas, figures[stack][part], part, x + width / 2, top);
            x += width;
        }
        totals[stack].At(canvas, left + PageMeasures.TextWidth, baseline, 1);
    }

    private void DrawFigure(Canvas canvas, SetText figure, int part, double middle, double top)
    {
        // Letters on stripes are hard to read: they stand on a white field.
        if (FillOf(part) == PartFill.Hatched)
            canvas.Rectangle(Palette.White, middle - figure.Width / 2 - 2, top + 2.5, figure.Width + 4, Bar - 5);
        figure.At(canvas, middle, top + Baseline, 0.5);
    }

    private void Fill(Canvas canvas, int part, double x, double top, double width, double height)
    {
        if (FillOf(part) == PartFill.Hatched)
            BarFill.Hatched(canvas, x, top, width, height);
        else
            BarFill.Solid(
                canvas,
                FillOf(part) == PartFill.Solid ? Palette.Accent : Palette.LightBar,
                x,
                top,
                width,
                height
            );
    }

    // The last part is the light one, whether a plan has two steps with points or three.
    private PartFill FillOf(int part) =>
        part == 0 ? PartFill.Solid
        : part == chart.Parts.Count - 1 || part % 2 == 0 ? PartFill.Light
        : PartFill.Hatched;

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
