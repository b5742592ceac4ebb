using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A box around strips.</summary>
internal sealed class Frame(FrameKind kind)
{
    public FrameKind Kind { get; } = kind;

    /// <summary>Draws the part of the box that stands on one page.</summary>
    public void Draw(Canvas canvas, double top, double bottom)
    {
        canvas.MarkArtifact();
        var (left, width, height) = (PageMeasures.Left, PageMeasures.TextWidth, bottom - top);
        if (Kind == FrameKind.Note)
            canvas.Outline(
                Palette.Rule,
                Spaces.Hairline,
                left + Spaces.Hairline / 2,
                top + Spaces.Hairline / 2,
                width - Spaces.Hairline,
                height - Spaces.Hairline
            );
        else
            canvas.Rectangle(Palette.Tint, left, top, width, height);
        if (Kind != FrameKind.Formula)
            canvas.Rectangle(
                Kind == FrameKind.Note ? Palette.NoteEdge : Palette.Accent,
                left,
                top,
                Spaces.Edge,
                height
            );
    }
}
