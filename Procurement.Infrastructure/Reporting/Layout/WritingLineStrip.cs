using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A line across the page, with room above it for handwriting.</summary>
internal sealed class WritingLineStrip : Strip
{
    public override void Draw(Canvas canvas, double top)
    {
        var y = top + Height - Spaces.Hairline / 2;
        canvas.MarkArtifact();
        canvas.Line(Palette.Quiet, Spaces.Hairline, PageMeasures.Left, y, PageMeasures.Right, y);
    }
}
