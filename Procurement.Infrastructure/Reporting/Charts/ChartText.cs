using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Words in a chart: placed by their baseline, never read on their own.</summary>
internal static class ChartText
{
    private const double Unbroken = 10_000;

    public static SetText Line(RichText text, TextStyle style, Composition composition, double width = Unbroken) =>
        composition.Set(text, style, width, null);

    /// <summary>Draws a line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="canvas">The page.</param>
    /// <param name="x">Points from the left of the paper.</param>
    /// <param name="baseline">Points from the top of the paper.</param>
    /// <param name="share">What part of the text stands left of <paramref name="x"/>: 0, 0.5 or 1.</param>
    /// <param name="line">Which line.</param>
    public static void At(this SetText text, Canvas canvas, double x, double baseline, double share = 0, int line = 0)
    {
        if (line < text.Lines)
            text.Draw(canvas, line, x - text.WidthOf(line) * share, baseline - text.Style.Baseline);
    }
}
