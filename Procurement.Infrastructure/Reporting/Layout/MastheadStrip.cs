using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Buyer at the left, mark in a box at the right, the accent line below.</summary>
internal sealed class MastheadStrip(SetText buyer, SetText? mark) : Strip
{
    private const double AccentLine = 2;
    private const double AboveLine = 10;
    private const double MarkPadding = 3;
    private const double MarkSide = 7;

    /// <summary>Points.</summary>
    public static double HeightOf(SetText buyer, SetText? mark) =>
        Math.Max(buyer.Height, mark is null ? 0 : BoxHeight(mark)) + AboveLine + AccentLine;

    public override void Draw(Canvas canvas, double top)
    {
        for (var line = 0; line < buyer.Lines; line++)
            buyer.Draw(canvas, line, PageMeasures.Left, top + line * buyer.Leading);
        if (mark is not null)
            DrawMark(canvas, mark, top);
        canvas.MarkArtifact();
        var below = top + Height - AccentLine;
        canvas.Rectangle(Palette.Accent, PageMeasures.Left, below, PageMeasures.TextWidth, AccentLine);
    }

    private static void DrawMark(Canvas canvas, SetText mark, double top)
    {
        var width = mark.Width + 2 * (MarkSide + Spaces.Line);
        var left = PageMeasures.Right - width;
        canvas.MarkArtifact();
        canvas.Outline(
            Palette.Ink,
            Spaces.Line,
            left + Spaces.Line / 2,
            top + Spaces.Line / 2,
            width - Spaces.Line,
            BoxHeight(mark) - Spaces.Line
        );
        for (var line = 0; line < mark.Lines; line++)
            mark.Draw(
                canvas,
                line,
                left + Spaces.Line + MarkSide,
                top + Spaces.Line + MarkPadding + line * mark.Leading
            );
    }

    private static double BoxHeight(SetText mark) => mark.Height + 2 * (MarkPadding + Spaces.Line);
}
