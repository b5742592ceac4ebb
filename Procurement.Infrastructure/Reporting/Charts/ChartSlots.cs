using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>The room that each bar has, and which bars one page can hold.</summary>
internal static class ChartSlots
{
    private const double BetweenLabels = 3.8;

    /// <summary>What caption, axis, minimum and key of a chart need, in points.</summary>
    private const double Around = 120;

    /// <summary>Height of a bar's slot: more where its name takes many lines, for names are never cut.</summary>
    public static double HeightOf(SetText label, double pitch) =>
        Math.Max(pitch, label.Lines * Styles.ChartText.Leading + BetweenLabels);

    /// <summary>Bars in groups that fit on a page: first bar, and after the last.</summary>
    public static IEnumerable<(int From, int To)> Divide(double[] slots)
    {
        var (from, height) = (0, 0.0);
        for (var bar = 0; bar < slots.Length; bar++)
        {
            if (bar > from && height + slots[bar] > PageMeasures.TextHeight - Around)
            {
                yield return (from, bar);
                (from, height) = (bar, 0);
            }
            height += slots[bar];
        }
        yield return (from, slots.Length);
    }

    /// <summary>Draws a label so that its middle stands where one line would.</summary>
    public static void DrawLabel(this SetText label, Canvas canvas, double left, double baseline)
    {
        var leading = Styles.ChartText.Leading;
        var first = baseline - (label.Lines - 1) * leading / 2;
        for (var line = 0; line < label.Lines; line++)
            label.At(canvas, left, first + line * leading, 0, line);
    }
}
