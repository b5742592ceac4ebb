using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Points between two axes; their marks beside them, and the key below.</summary>
internal sealed class ScatterDrawing : IChartDrawing
{
    private const double Start = 52;
    private const double Across = 380;
    private const double Up = 210;
    private const double Title = 16;
    private const double BelowAxis = 12;
    private const double BeforeKey = 14;
    private const double Baseline = 8;
    private const double ShapeLine = 16;
    private const double BetweenShapes = 25;

    /// <summary>What of the key belongs to the drawing that never splits.</summary>
    private const double FirstKey = 150;

    private readonly ScatterChart chart;
    private readonly ChartKey key;
    private readonly (double X, double Y)[] places;
    private readonly SetText[] marks;
    private readonly (double X, double Y)[] markPlaces;
    private readonly SetText zero;
    private readonly SetText across;
    private readonly SetText acrossMaximum;
    private readonly SetText up;
    private readonly SetText upMaximum;
    private readonly SetText? winner;
    private readonly SetText other;
    private readonly double axisTop;

    private ScatterDrawing(ScatterChart chart, ChartKey key, SetText[] marks, Composition composition)
    {
        (this.chart, this.key, this.marks) = (chart, key, marks);
        zero = ChartText.Line("0", Styles.ChartQuiet, composition);
        across = ChartText.Line(chart.Across.Title, Styles.ChartText, composition, Across);
        acrossMaximum = ChartText.Line(chart.Across.Maximum.Label, Styles.ChartQuiet, composition);
        up = ChartText.Line(chart.Up.Title, Styles.ChartText, composition, PageMeasures.TextWidth);
        upMaximum = ChartText.Line(chart.Up.Maximum.Label, Styles.ChartQuiet, composition);
        winner = chart.WinnerLabel is { } words ? ChartText.Line(words, Styles.ChartText, composition, Across) : null;
        other = ChartText.Line(chart.OtherLabel, Styles.ChartText, composition, Across);
        axisTop = up.Height + Title - ShapeLine / 2;
        places = new (double, double)[marks.Length];
        for (var point = 0; point < places.Length; point++)
            places[point] = (
                Start + Share(chart.Points[point].Across, chart.Across) * Across,
                axisTop + (1 - Share(chart.Points[point].Up, chart.Up)) * Up
            );
        var around = (Start + 2, axisTop - 6, Start + Across + 20, axisTop + Up - 2);
        markPlaces = MarkPlaces.Of(places, marks, around);
        Height = axisTop + Up + BelowAxis + across.Height + BeforeKey + ShapeLine + key.Height;
    }

    public double Height { get; }

    /// <summary>The plot with as much of its key as a page holds, then the rest of the key.</summary>
    public static IEnumerable<IChartDrawing> Of(ScatterChart chart, Composition composition)
    {
        var marks = new SetText[chart.Points.Count];
        for (var point = 0; point < marks.Length; point++)
            marks[point] = ChartText.Line(chart.Points[point].Mark, Styles.ChartStrong, composition);
        var keys = ChartKey.Of(chart.Points, marks, composition, FirstKey);
        yield return new ScatterDrawing(chart, keys[0], marks, composition);
        for (var rest = 1; rest < keys.Count; rest++)
            yield return keys[rest];
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        for (var line = 0; line < up.Lines; line++)
            up.At(canvas, left, top + Baseline + line * up.Leading, 0, line);
        var (start, axis, bottom) = (left + Start, top + axisTop, top + axisTop + Up);
        canvas.Line(Palette.Rule, Spaces.Hairline, start, axis, start + Across, axis);
        canvas.Line(Palette.Rule, Spaces.Hairline, start + Across, axis, start + Across, bottom);
        canvas.Line(Palette.Ink, Spaces.Line, start, axis, start, bottom);
        canvas.Line(Palette.Ink, Spaces.Line, start, bottom, start + Across, bottom);
        upMaximum.At(canvas, start - 5, axis + 3, 1);
        zero.At(canvas, start - 5, bottom + 3, 1);
        acrossMaximum.At(canvas, Math.Min(start + Across + 36, left + PageMeasures.TextWidth), bottom + BelowAxis, 1);
        for (var line = 0; line < across.Lines; line++)
            across.At(canvas, start, bottom + BelowAxis + line * across.Leading, 0, line);
        for (var point = 0; point < places.Length; point++)
            DrawMark(canvas, chart.Points[point].Winner, left + places[point].X, top + places[point].Y);
        for (var point = 0; point < places.Length; point++)
            marks[point].At(canvas, left + markPlaces[point].X, top + markPlaces[point].Y, 0.5);
        var below = bottom + BelowAxis + across.Height + BeforeKey;
        DrawShapes(canvas, left, below);
        key.Draw(canvas, left, below + ShapeLine);
    }

    private void DrawShapes(Canvas canvas, double left, double baseline)
    {
        var x = left + 2 * ChartMarks.Radius;
        if (winner is not null)
        {
            ChartMarks.Diamond(canvas, x, baseline - 3);
            winner.At(canvas, x + 9, baseline);
            x += 9 + winner.Width + BetweenShapes;
        }
        ChartMarks.Circle(canvas, x, baseline - 3);
        other.At(canvas, x + 9, baseline);
    }

    private static void DrawMark(Canvas canvas, bool winner, double x, double y)
    {
        if (winner)
            ChartMarks.Diamond(canvas, x, y);
        else
            ChartMarks.Circle(canvas, x, y);
    }

    private static double Share(decimal value, ScatterAxis axis) =>
        axis.Maximum.Value <= 0 ? 0 : Math.Clamp((double)(value / axis.Maximum.Value), 0, 1);
}
