using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Measures of a bar chart, in points from its top left corner.</summary>
/// <param name="Labels">Room for the labels.</param>
/// <param name="Start">Where bars begin.</param>
/// <param name="Scale">Length of the whole scale.</param>
/// <param name="First">Top of the first bar.</param>
/// <param name="Bar">Height of a bar.</param>
/// <param name="Pitch">From bar to bar, where names take no more lines than fit.</param>
/// <param name="Axis">The axis begins so far above the first bar and ends so far below the last.</param>
/// <param name="Baseline">From the top of a bar to the baseline of its label.</param>
internal sealed record BarGeometry(
    double Labels,
    double Start,
    double Scale,
    double First,
    double Bar,
    double Pitch,
    (double Above, double Below) Axis,
    double Baseline
)
{
    private const int FewBars = 6;

    /// <summary>Measures for a chart: wider bars and two-line labels where there are few.</summary>
    public static BarGeometry Of(BarChart chart)
    {
        var top = chart.Minimum is null ? 10 : 26;
        if (chart.Bars.Count > 0 && chart.Bars[0].Style == BarStyle.OwnOfMaximum)
            return new BarGeometry(222, 226, 180, 6, 13, 19, (4, 3), 9.8);
        return chart.Bars.Count <= FewBars
            ? new BarGeometry(162, 168, 232, top, 15, 25, (4, 6), 10.5)
            : new BarGeometry(218, 222, 186, top - 2, 12, 18, (2, 4), 9.5);
    }
}
