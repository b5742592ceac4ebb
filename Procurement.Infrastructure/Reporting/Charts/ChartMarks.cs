using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Marks that differ by shape, so that grey print keeps them apart. All places in points.</summary>
internal static class ChartMarks
{
    /// <summary>Half the width of every mark.</summary>
    public const double Radius = 2.9;

    private const double Line = 1;
    private const int Corners = 20;

    private static readonly (double X, double Y)[] circle =
    [
        .. Enumerable
            .Range(0, Corners)
            .Select(at => (Math.Cos(2 * Math.PI * at / Corners), Math.Sin(2 * Math.PI * at / Corners))),
    ];

    private static readonly (double X, double Y)[] diamond = [(0, -1.5), (1.5, 0), (0, 1.5), (-1.5, 0)];
    private static readonly (double X, double Y)[] triangle = [(0, 0), (1.25, 2.1), (-1.25, 2.1)];

    /// <summary>An open circle: one among others.</summary>
    public static void Circle(Canvas canvas, double x, double y)
    {
        canvas.Polygon(Palette.White, Placed(circle, x, y));
        canvas.Polygon(Palette.Accent, Placed(circle, x, y), Line);
    }

    /// <summary>A filled diamond: the chosen one, or a single day.</summary>
    public static void Diamond(Canvas canvas, double x, double y) =>
        canvas.Polygon(Palette.Accent, Placed(diamond, x, y));

    /// <summary>A filled triangle with its tip at a place on a line above it.</summary>
    public static void Triangle(Canvas canvas, double x, double tip) =>
        canvas.Polygon(Palette.Ink, Placed(triangle, x, tip));

    /// <summary>The point of an arrow down.</summary>
    public static void ArrowHead(Canvas canvas, double x, double tip) =>
        canvas.Polygon(Palette.Ink, [(x, tip), (x + Radius, tip - 2 * Radius), (x - Radius, tip - 2 * Radius)]);

    private static (double X, double Y)[] Placed((double X, double Y)[] shape, double x, double y)
    {
        var placed = new (double X, double Y)[shape.Length];
        for (var at = 0; at < shape.Length; at++)
            placed[at] = (x + shape[at].X * Radius, y + shape[at].Y * Radius);
        return placed;
    }
}
