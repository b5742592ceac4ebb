using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>A row of a table, or some lines of a row that no page can hold.</summary>
internal sealed class RowStrip(CellText[] cells, int from, int to, RowLook look) : Strip
{
    public override void Draw(Canvas canvas, double top)
    {
        if (look.Tinted)
        {
            canvas.MarkArtifact();
            canvas.Rectangle(Palette.Tint, PageMeasures.Left, top, PageMeasures.TextWidth, Height);
        }
        foreach (var cell in cells)
            for (var line = from; line < Math.Min(to, cell.Text.Lines); line++)
                cell.Draw(canvas, line, top + look.PaddingTop + (line - from) * cell.Text.Leading);
        if (look.Rule <= 0)
            return;
        var below = top + Height - look.Rule / 2;
        canvas.MarkArtifact();
        canvas.Line(look.RuleColour, look.Rule, PageMeasures.Left, below, PageMeasures.Right, below);
    }

    /// <summary>
    /// Adds a row; one that is taller than half of <paramref name="room"/> line by line, so that it can be parted where
    /// a page would stay white or does not hold it.
    /// </summary>
    /// <param name="galley">Where to.</param>
    /// <param name="cells">Its texts, all of one leading.</param>
    /// <param name="look">Paddings and lines.</param>
    /// <param name="before">Whether a page may begin with the row.</param>
    /// <param name="room">Points that a page leaves for a row.</param>
    /// <param name="head">Printed again where a page begins in the table.</param>
    /// <param name="after">Points below the row.</param>
    public static void Add(
        Galley galley,
        CellText[] cells,
        RowLook look,
        PageBreak before,
        double room,
        TableHeadStrip? head,
        double after
    )
    {
        var lines = 1;
        foreach (var cell in cells)
            lines = Math.Max(lines, cell.Text.Lines);
        var leading = cells.Length == 0 ? 0 : cells[0].Text.Leading;
        var height = look.PaddingTop + lines * leading + look.PaddingBottom + look.Rule;
        var slice = height <= room / 2 ? lines : 1;
        for (var line = 0; line < lines; line += slice)
        {
            var (first, last) = (line == 0, line + slice >= lines);
            var part = look with
            {
                PaddingTop = first ? look.PaddingTop : 0,
                PaddingBottom = last ? look.PaddingBottom : 0,
                Rule = last ? look.Rule : 0,
            };
            galley.Add(
                new RowStrip(cells, line, line + slice, part)
                {
                    Height = part.PaddingTop + slice * leading + part.PaddingBottom + part.Rule,
                    Break =
                        first ? before
                        : line == 1 || last ? PageBreak.Held
                        : height <= room ? PageBreak.Kept
                        : PageBreak.Free,
                    Head = head,
                    After = last ? after : 0,
                }
            );
        }
    }
}
