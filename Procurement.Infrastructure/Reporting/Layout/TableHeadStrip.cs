using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>The head of a table: tagged once, an artifact on every further page.</summary>
internal sealed class TableHeadStrip(CellText[] cells, int lines, double padding) : Strip
{
    private bool printed;

    /// <summary>Height in points of a head of so many lines, its two lines included.</summary>
    public static double HeightOf(int lines, double padding) =>
        lines * Styles.TableHead.Leading + 2 * (padding + Spaces.Line);

    public override void Draw(Canvas canvas, double top)
    {
        canvas.MarkArtifact(printed ? ArtifactKind.RepeatedHead : ArtifactKind.Layout);
        Rule(canvas, top + Spaces.Line / 2);
        foreach (var cell in cells)
        {
            var above = top + Spaces.Line + padding + (lines - cell.Text.Lines) * cell.Text.Leading;
            for (var line = 0; line < cell.Text.Lines; line++)
                cell.Draw(canvas, line, above + line * cell.Text.Leading, !printed);
        }
        canvas.MarkArtifact();
        Rule(canvas, top + Height - Spaces.Line / 2);
        printed = true;
    }

    private static void Rule(Canvas canvas, double y) =>
        canvas.Line(Palette.Ink, Spaces.Line, PageMeasures.Left, y, PageMeasures.Right, y);
}
