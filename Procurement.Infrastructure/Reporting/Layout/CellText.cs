using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Text in a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Left of the room for the text, in points from the left of the paper.</param>
/// <param name="Width">Of that room, in points.</param>
/// <param name="Right">Figures: each line ends at the right of the room.</param>
internal readonly record struct CellText(SetText Text, double X, double Width, bool Right)
{
    public void Draw(Canvas canvas, int line, double top, bool tagged = true) =>
        Text.Draw(canvas, line, Right ? X + Width - Text.WidthOf(line) : X, top, tagged);
}
