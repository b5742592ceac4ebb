using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Boxes joined by arrows; what decided has a double outline.</summary>
internal sealed class PathDrawing : IChartDrawing
{
    private const double Width = 400;
    private const double Side = 12;
    private const double Padding = 7;
    private const double Arrow = 18;
    private const double Double = 2.5;

    /// <summary>What the caption takes of a page.</summary>
    private const double Around = 60;

    private readonly PathPart[] parts;
    private readonly bool arrives;

    private PathDrawing(PathPart[] parts, bool arrives)
    {
        (this.parts, this.arrives) = (parts, arrives);
        Height = parts.Sum(part => part.Height) + (parts.Length - 1 + (arrives ? 1 : 0)) * Arrow + 2 * Double;
    }

    public double Height { get; }

    /// <summary>The drawings of a chart: one, or as many as its boxes need pages.</summary>
    public static IEnumerable<PathDrawing> Of(PathChart chart, Composition composition)
    {
        const double room = PageMeasures.TextHeight - Around;
        var page = new List<PathPart>();
        var (height, first) = (0.0, true);
        foreach (var box in chart.Boxes)
        foreach (var part in PathPart.Of(box, composition, Width - 2 * Side, Padding, room - 2 * Arrow))
        {
            if (page.Count > 0 && height + Arrow + part.Height > room)
            {
                yield return new PathDrawing([.. page], !first);
                (height, first) = (0, false);
                page.Clear();
            }
            height += part.Height + Arrow;
            page.Add(part);
        }
        yield return new PathDrawing([.. page], !first);
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        var x = left + Double;
        top += Double;
        for (var at = 0; at < parts.Length; at++)
        {
            if (at > 0 || arrives)
            {
                canvas.Line(Palette.Ink, Spaces.Line, x + Width / 2, top + 1, x + Width / 2, top + Arrow - 4);
                ChartMarks.ArrowHead(canvas, x + Width / 2, top + Arrow - 2);
                top += Arrow;
            }
            DrawBox(canvas, parts[at], x, top);
            top += parts[at].Height;
        }
    }

    private static void DrawBox(Canvas canvas, PathPart part, double left, double top)
    {
        canvas.Rectangle(part.Decides ? Palette.White : Palette.Tint, left, top, Width, part.Height);
        canvas.Outline(Palette.Accent, Spaces.Line, left, top, Width, part.Height);
        if (part.Decides)
            canvas.Outline(
                Palette.Accent,
                Spaces.Line,
                left - Double,
                top - Double,
                Width + 2 * Double,
                part.Height + 2 * Double
            );
        var line = top + Padding;
        foreach (var (text, number) in part.Lines)
        {
            text.Draw(canvas, number, left + Side, line);
            line += text.Leading;
        }
    }
}
