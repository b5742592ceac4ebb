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
            composition.Galley.Add(new ChartStrip(tag, drawing) { Height = drawing.Height, After = Spaces.AfterBlock });
            tag = null;
        }
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

/// <summary>A chart as rectangles, lines and text.</summary>
internal interface IChartDrawing
{
    /// <summary>Points.</summary>
    double Height { get; }

    /// <summary>Draws it with its top left corner at a place of the paper, in points.</summary>
    void Draw(Canvas canvas, double left, double top);
}

/// <summary>
/// The strip of a chart; all that is drawn belongs to the figure, whose words stand in its replacement text.
/// </summary>
internal sealed class ChartStrip(StructureElement? tag, IChartDrawing drawing) : Strip
{
    public override void Draw(Canvas canvas, double top)
    {
        if (tag is null)
            canvas.MarkArtifact();
        else
        {
            canvas.Mark(tag);
            var bottom = PageMeasures.Height - top - Height;
            tag.Bounds = (PageMeasures.Left, bottom, PageMeasures.Right, bottom + Height);
        }
        drawing.Draw(canvas, PageMeasures.Left, top);
    }
}
