using Procurement.Infrastructure.Reporting.Layout;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Charts;

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
