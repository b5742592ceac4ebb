using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>Sets a table: caption, head, rows, and what of them stays together.</summary>
internal sealed class TableSetting
{
    private const int ShortTable = 10;
    private const int ShortRow = 3;

    private readonly DataTable table;
    private readonly Composition composition;
    private readonly StructureElement element;
    private readonly List<ShapedText[]> texts;
    private readonly double[] widths;
    private readonly double[] lefts;

    private TableSetting(DataTable table, Composition composition, List<ShapedText[]> texts)
    {
        this.table = table;
        this.composition = composition;
        this.texts = texts;
        element = composition.Section.Add("Table");
        widths = ColumnWidths.Of(table, texts);
        lefts = new double[widths.Length];
        for (var column = 0; column < widths.Length; column++)
            lefts[column] = column == 0 ? PageMeasures.Left : lefts[column - 1] + widths[column - 1];
    }

    /// <summary>Sets a table; one with more columns than fit as several tables, each with the first column.</summary>
    public static void Set(DataTable table, Composition composition)
    {
        var texts = Shape(table, composition);
        foreach (var (part, shaped) in TableParts.Of(table, texts, composition.Language))
            new TableSetting(part, composition, shaped).Set();
    }

    private void Set()
    {
        var galley = composition.Galley;
        if (table.NewPage)
            galley.NewPageIfUsed(composition.Previous is Heading);
        var from = galley.Count;
        var caption = composition.Set(table.Caption, Styles.Caption, PageMeasures.TextWidth, element.Add("Caption"));
        galley.AddLines(caption, LinePlace.Margin(Spaces.BeforeBlock, Spaces.AfterTableCaption) with { HoldsNext = 2 });
        var head = Head();
        galley.HoldNext(1);
        galley.Add(head);
        galley.HoldNext(2);
        var body = element.Add("TBody");
        var repeated = head.Height < PageMeasures.TextHeight / 3 ? head : null;
        var room = PageMeasures.TextHeight - caption.Height - Spaces.AfterTableCaption - head.Height;
        // A tight one of few rows has long text: kept whole, it would leave most of a page white.
        var allShort = table.Rows.Count <= ShortTable && !table.Tight;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = Cells(row, body.Add("TR"));
            foreach (var cell in cells)
                allShort &= cell.Text.Lines <= ShortRow;
            var after = row == table.Rows.Count - 1 ? Spaces.AfterBlock : 0;
            RowStrip.Add(galley, cells, LookOf(row), BreakBefore(row), room, repeated, after);
        }
        galley.Release();
        if (allShort)
            galley.Keep(from);
    }

    private static List<ShapedText[]> Shape(DataTable table, Composition composition)
    {
        var columns = table.Columns.Count;
        var shaped = new List<ShapedText[]>(table.Rows.Count + 1);
        var head = new ShapedText[columns];
        for (var column = 0; column < columns; column++)
            head[column] = composition.Shaping.Shape(Composition.Joined(table.Columns[column].Head), Styles.TableHead);
        shaped.Add(head);
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count > columns)
                throw new ArgumentException($"A row has {row.Cells.Count} cells in a table of {columns} columns.");
            var style = row.Style is RowStyle.Group or RowStyle.Sum or RowStyle.Own
                ? Styles.TableStrong
                : Styles.TableText;
            var cells = new ShapedText[columns];
            for (var column = 0; column < columns; column++)
            {
                var text = column < row.Cells.Count ? Composition.Joined(row.Cells[column].Lines) : RichText.Empty;
                cells[column] = composition.Shaping.Shape(text, style);
            }
            shaped.Add(cells);
        }
        return shaped;
    }

    private TableHeadStrip Head()
    {
        var row = element.Add("THead").Add("TR");
        var cells = new CellText[widths.Length];
        var lines = 1;
        for (var column = 0; column < widths.Length; column++)
        {
            var text = texts[0][column];
            var tag = text.Count == 0 ? row.Add("TD") : row.Add("TH", TagAttribute.ColumnHeader);
            cells[column] = Cell(text, column, 0, tag);
            lines = Math.Max(lines, cells[column].Text.Lines);
        }
        var padding = table.Tight ? Spaces.TightCellPadding : Spaces.HeadPadding;
        return new TableHeadStrip(cells, lines, padding) { Height = TableHeadStrip.HeightOf(lines, padding) };
    }

    private CellText[] Cells(int row, StructureElement tag)
    {
        var cells = new CellText[widths.Length];
        for (var column = 0; column < widths.Length; column++)
        {
            var text = texts[row + 1][column];
            var header = column == 0 && text.Count > 0;
            var indent = ColumnWidths.IndentOf(table.Rows[row].Style, column);
            cells[column] = Cell(text, column, indent, header ? tag.Add("TH", TagAttribute.RowHeader) : tag.Add("TD"));
        }
        return cells;
    }

    private CellText Cell(ShapedText text, int column, double indent, StructureElement tag)
    {
        var left = indent + ColumnWidths.GapOf(table, column);
        var width = Math.Max(Spaces.CellGap, widths[column] - left);
        var right = table.Columns[column].Alignment == Alignment.Right;
        return new CellText(new SetText(text, width, tag), lefts[column] + left, width, right);
    }

    private RowLook LookOf(int row)
    {
        var padding = table.Tight ? Spaces.TightCellPadding : Spaces.CellPadding;
        var last = row == table.Rows.Count - 1;
        var strong = last || table.Rows[row + 1].Style == RowStyle.Sum;
        return new RowLook(
            padding,
            padding,
            strong ? Spaces.Line : Spaces.Hairline,
            strong ? Palette.Ink : Palette.Rule,
            table.Rows[row].Style == RowStyle.Group
        );
    }

    private PageBreak BreakBefore(int row)
    {
        var last = row == table.Rows.Count - 1;
        var firstChild = row > 0 && table.Rows[row - 1].Style == RowStyle.Group;
        return last || firstChild || table.Rows[row].Style == RowStyle.Sum ? PageBreak.Held : PageBreak.Free;
    }
}
