using System.Globalization;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Whole months from the first to the last date; as many of them named as there is room for.</summary>
internal sealed class MonthAxis
{
    private const double MonthBaseline = 22;
    private const double YearBaseline = 9;
    private const double BetweenNames = 5;
    private static readonly int[] steps = [1, 2, 3, 6, 12, 24, 60, 120, 600];

    private readonly DateOnly first;
    private readonly double days;
    private readonly double scale;
    private readonly List<(double X, SetText? Month, SetText? Year)> ticks = [];

    private MonthAxis(DateOnly first, DateOnly end, double scale)
    {
        (this.first, this.scale) = (first, scale);
        days = Math.Max(1, end.DayNumber - first.DayNumber);
    }

    public static MonthAxis Of(IReadOnlyList<CalendarPeriod> periods, Composition composition, double scale)
    {
        var (from, to) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var period in periods)
        {
            from = period.From < from ? period.From : from;
            to = period.To > to ? period.To : to;
        }
        if (to < from)
            (from, to) = (new DateOnly(2000, 1, 1), new DateOnly(2000, 12, 31));
        var start = new DateOnly(from.Year, from.Month, 1);
        var axis = new MonthAxis(start, new DateOnly(to.Year, to.Month, 1).AddMonths(1), scale);
        axis.Name(composition);
        return axis;
    }

    /// <summary>Points from the left of the axis.</summary>
    public double Place(DateOnly day) => Math.Clamp((day.DayNumber - first.DayNumber) / days, 0, 1) * scale;

    public void Draw(Canvas canvas, double left, double top, double line, double bottom)
    {
        foreach (var (x, month, year) in ticks)
        {
            canvas.Line(Palette.Rule, Spaces.Hairline, left + x, line, left + x, bottom);
            month?.At(canvas, left + x, top + MonthBaseline);
            year?.At(canvas, left + x, top + YearBaseline);
        }
        canvas.Line(Palette.Ink, Spaces.Line, left, line, left + scale, line);
    }

    // The first month, and each January that is named, says its year.
    private void Name(Composition composition)
    {
        var months = (int)Math.Round(days / 30.4375);
        var widest = 0.0;
        for (var month = 1; month <= 12; month++)
            widest = Math.Max(widest, Text(MonthNames.Short(month, composition.Language), composition).Width);
        var step = steps.First(step => step * scale / Math.Max(1, months) > widest + BetweenNames || step == steps[^1]);
        var year = 0;
        for (var month = 0; month < months; month += step)
        {
            var day = first.AddMonths(month);
            var shown = Text(day.Year.ToString(CultureInfo.InvariantCulture), composition);
            var name = step < 12 ? Text(MonthNames.Short(day.Month, composition.Language), composition) : null;
            ticks.Add((Place(day), name, day.Year == year ? null : shown));
            year = day.Year;
        }
    }

    private static SetText Text(string words, Composition composition) =>
        ChartText.Line(words, Styles.ChartQuiet, composition);
}
