using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Periods as bars under an axis of months; a single day is a diamond.</summary>
internal sealed class CalendarDrawing : IChartDrawing
{
    private const double Labels = 162;
    private const double Start = 168;
    private const double Scale = 284;
    private const double Axis = 28;
    private const double Bar = 12;
    private const double Pitch = 31;
    private const double LeastBar = 2;
    private const double Baseline = 8;

    private readonly (CalendarPeriod Period, SetText Label, SetText Dates, double Slot)[] rows;
    private readonly MonthAxis axis;

    private CalendarDrawing((CalendarPeriod, SetText, SetText, double Slot)[] rows, MonthAxis axis)
    {
        (this.rows, this.axis) = (rows, axis);
        Height = Axis + rows.Sum(row => row.Slot) + 2;
    }

    public double Height { get; }

    /// <summary>The drawings of a chart: one, or as many as its periods need pages.</summary>
    public static IEnumerable<CalendarDrawing> Of(CalendarChart chart, Composition composition)
    {
        var rows = new (CalendarPeriod, SetText, SetText, double Slot)[chart.Periods.Count];
        for (var at = 0; at < rows.Length; at++)
        {
            var period = chart.Periods[at];
            var label = ChartText.Line(period.Label, Styles.ChartText, composition, Labels);
            var dates = ChartText.Line(period.Dates, Styles.ChartQuiet, composition, Labels);
            var slot = Math.Max(Pitch, label.Height + dates.Height + Styles.ChartText.Leading);
            rows[at] = (period, label, dates, slot);
        }
        var axis = MonthAxis.Of(chart.Periods, composition, Scale);
        foreach (var (from, to) in ChartSlots.Divide([.. rows.Select(row => row.Slot)]))
            yield return new CalendarDrawing(rows[from..to], axis);
    }

    public void Draw(Canvas canvas, double left, double top)
    {
        axis.Draw(canvas, left + Start, top, top + Axis, top + Height);
        top += Axis;
        foreach (var (period, label, dates, slot) in rows)
        {
            var baseline = top + (slot - label.Height - dates.Height) / 2 + Baseline;
            for (var line = 0; line < label.Lines; line++)
                label.At(canvas, left, baseline + line * label.Leading, 0, line);
            for (var line = 0; line < dates.Lines; line++)
                dates.At(canvas, left, baseline + label.Height + line * dates.Leading, 0, line);
            DrawPeriod(canvas, period, left + Start, top + slot / 2);
            top += slot;
        }
    }

    private void DrawPeriod(Canvas canvas, CalendarPeriod period, double start, double middle)
    {
        var from = start + axis.Place(period.From);
        if (period.From >= period.To)
        {
            ChartMarks.Diamond(canvas, from, middle);
            return;
        }
        var width = Math.Max(LeastBar, start + axis.Place(period.To.AddDays(1)) - from);
        if (period.Style == BarStyle.Hatched)
            BarFill.Hatched(canvas, from, middle - Bar / 2, width, Bar);
        else
            BarFill.Solid(canvas, Palette.Accent, from, middle - Bar / 2, width, Bar);
    }
}
