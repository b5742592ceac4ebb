using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting.Charts;

/// <summary>A chart as rectangles, lines and text.</summary>
internal interface IChartDrawing
{
    /// <summary>Points.</summary>
    double Height { get; }

    /// <summary>Draws it with its top left corner at a place of the paper, in points.</summary>
    void Draw(Canvas canvas, double left, double top);
}
