using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>How rectangles of charts are filled, so that they differ in grey print as well.</summary>
internal static class BarFill
{
    private const double Stripe = 1.3;
    private const double Period = 5;

    public static void Solid(Canvas canvas, Colour colour, double x, double top, double width, double height)
    {
        canvas.Rectangle(colour, x, top, width, height);
        canvas.Outline(Palette.Accent, Spaces.Line, x, top, width, height);
    }

    /// <summary>Stripes rising to the right on white, outlined.</summary>
    public static void Hatched(Canvas canvas, double x, double top, double width, double height)
    {
        canvas.Rectangle(Palette.White, x, top, width, height);
        canvas.Clipped(
            x,
            top,
            width,
            height,
            inside =>
            {
                var step = Period * Math.Sqrt(2);
                for (var foot = x - height + step / 2; foot < x + width; foot += step)
                    inside.Line(Palette.Accent, Stripe, foot - 1, top + height + 1, foot + height + 1, top - 1);
            }
        );
        canvas.Outline(Palette.Accent, Spaces.Line, x, top, width, height);
    }
}
