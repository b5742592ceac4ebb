using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Letters and the names that they stand for, in two columns read line by line.</summary>
internal sealed class ChartKey : IChartDrawing
{
    private const double Between = 3.4;
    private const double Baseline = 8;
    private const double ColumnWidth = 222;
    private const double ColumnStart = 246;
    private const double AfterMark = 6;

    private readonly List<(SetText Mark, SetText Name)[]> rows = [];
    private readonly double markWidth;

    private ChartKey(double markWidth) => this.markWidth = markWidth;

    public double Height { get; private set; }

    /// <summary>The key in parts: the first as high as the plot leaves room for, then line by line.</summary>
    public static List<ChartKey> Of(
        IReadOnlyList<ScatterPoint> points,
        SetText[] marks,
        Composition composition,
        double firstRoom
    )
    {
        var widest = marks.Length == 0 ? 0 : marks.Max(mark => mark.Width) + AfterMark;
        var keys = new List<ChartKey> { new(widest) };
        for (var point = 0; point < points.Count; point += 2)
        {
            var row = new (SetText Mark, SetText Name)[Math.Min(2, points.Count - point)];
            for (var column = 0; column < row.Length; column++)
            {
                var name = points[point + column].Name;
                var width = ColumnWidth - widest;
                row[column] = (
                    marks[point + column],
                    ChartText.Line(name, Styles.ChartText, composition, Math.Max(width, Styles.ChartText.Size))
                );
            }
            if (keys.Count > 1 || keys[0].Height + HeightOf(row) > firstRoom)
                keys.Add(new ChartKey(widest));
            keys[^1].rows.Add(row);
            keys[^1].Height += HeightOf(row);
        }
        return keys;
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
            {
                var (mark, name) = row[column];
                var x = left + column * ColumnStart;
                mark.At(canvas, x, top + Baseline);
                for (var line = 0; line < name.Lines; line++)
                    name.At(canvas, x + markWidth, top + Baseline + line * name.Leading, 0, line);
            }
            top += HeightOf(row);
        }
    }

    private static double HeightOf((SetText Mark, SetText Name)[] row) => row.Max(one => one.Name.Height) + Between;
}
