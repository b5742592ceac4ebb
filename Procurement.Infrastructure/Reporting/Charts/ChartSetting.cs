using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>Sets charts: the caption, then one figure that stays with it.</summary>
internal static class ChartSetting
{
    public static void Set(BarChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, BarDrawing.Of(chart, composition), composition);

    public static void Set(StackChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, StackDrawing.Of(chart, composition), composition);

    public static void Set(ScatterChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, ScatterDrawing.Of(chart, composition), composition);

    public static void Set(SpreadChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, SpreadDrawing.Of(chart, composition), composition);

    public static void Set(PathChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, PathDrawing.Of(chart, composition), composition);

    public static void Set(CalendarChart chart, Composition composition) =>
        Set(chart.Caption, chart.AlternativeText, CalendarDrawing.Of(chart, composition), composition);

    private static void Set(
        RichText caption,
        string alternative,
        IEnumerable<IChartDrawing> drawings,
        Composition composition
    )
    {
        SetCaption(caption, composition);
        // The replacement text of the first part holds the figures of all.
        StructureElement? tag = composition.Section.Add("Figure", alternative: alternative);
        foreach (var drawing in drawings)
        {
            composition.Galley.Add(new ChartStrip(tag, drawing) { Height = drawing.Height });
            tag = null;
        }
        composition.Galley.Strips[^1].After = Spaces.AfterBlock;
    }

    private static void SetCaption(RichText caption, Composition composition)
    {
        var text = composition.Set(caption, Styles.Caption, PageMeasures.TextWidth, composition.Section.Add("Caption"));
        composition.Galley.AddLines(
            text,
            LinePlace.Margin(Spaces.BeforeBlock, Spaces.AfterFigureCaption) with
            {
                HoldsNext = 1,
            }
        );
    }
}
