using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>
/// Widths of a table's columns. Columns that name a width get it, or more where a word needs more; the others
/// share what is left by the length of their texts.
/// </summary>
internal static class ColumnWidths
{
    private const double WidestKeptWord = 130;
    private const int ManyColumns = 9;

    /// <summary>Widths in points, gap at the left included; together as wide as the text.</summary>
    /// <param name="table">The table.</param>
    /// <param name="texts">Its head and its rows, shaped: <c>[row][column]</c>.</param>
    public static double[] Of(DataTable table, List<ShapedText[]> texts)
    {
        var columns = table.Columns.Count;
        var (least, natural, widths) = (new double[columns], new double[columns], new double[columns]);
        for (var column = 0; column < columns; column++)
        {
            var gap = GapOf(table, column);
            least[column] = Least(table, texts, column);
            for (var row = 0; row < texts.Count; row++)
            {
                var text = texts[row][column];
                var indent = gap + (row == 0 ? 0 : IndentOf(table.Rows[row - 1].Style, column));
                natural[column] = Math.Max(natural[column], indent + LineBreaks.Width(text));
            }
            natural[column] = Math.Min(natural[column], PageMeasures.TextWidth);
        }
        var left = PageMeasures.TextWidth;
        var (leastLeft, naturalLeft) = (0.0, 0.0);
        for (var column = 0; column < columns; column++)
            if (table.Columns[column].Width is { } width)
                left -= widths[column] = Math.Max((double)width, least[column]);
            else
                (leastLeft, naturalLeft) = (leastLeft + least[column], naturalLeft + natural[column]);
        if (leastLeft == 0)
            Scale(widths, PageMeasures.TextWidth / (PageMeasures.TextWidth - left));
        else if (left < leastLeft)
            Squeeze(table, widths, least, natural);
        else
            for (var column = 0; column < columns; column++)
                if (table.Columns[column].Width is null)
                    widths[column] =
                        least[column]
                        + (left - leastLeft)
                            * Share(
                                natural[column] - least[column],
                                naturalLeft - leastLeft,
                                natural[column] / naturalLeft
                            );
        return widths;
    }

    /// <summary>Points that a column needs so that no word of it breaks; very long words break all the same.</summary>
    public static double Least(DataTable table, List<ShapedText[]> texts, int column)
    {
        var (gap, least) = (GapOf(table, column), 0.0);
        for (var row = 0; row < texts.Count; row++)
        {
            var indent = gap + (row == 0 ? 0 : IndentOf(table.Rows[row - 1].Style, column));
            least = Math.Max(least, indent + LineBreaks.WidestWord(texts[row][column]));
        }
        return Math.Min(least, gap + WidestKeptWord);
    }

    /// <summary>Points between a column and the one before it; none at the outer left.</summary>
    public static double GapOf(DataTable table, int column) =>
        column == 0 ? 0
        : table.Columns.Count < ManyColumns ? Spaces.CellGap
        : Spaces.DenseCellGap;

    /// <summary>Points that the first cell of a row stands in.</summary>
    public static double IndentOf(RowStyle style, int column) =>
        column > 0 ? 0
        : style == RowStyle.Group ? Spaces.GroupIndent
        : style == RowStyle.Child ? Spaces.ChildIndent
        : 0;

    private static double Share(double part, double whole, double otherwise) => whole > 0.01 ? part / whole : otherwise;

    private static void Squeeze(DataTable table, double[] widths, double[] least, double[] natural)
    {
        for (var column = 0; column < widths.Length; column++)
            if (table.Columns[column].Width is null)
                widths[column] = least[column];
        var over = -PageMeasures.TextWidth;
        var slack = 0.0;
        for (var column = 0; column < widths.Length; column++)
        {
            over += widths[column];
            slack += Math.Max(0, widths[column] - least[column]);
        }
        if (slack < over)
            Scale(widths, PageMeasures.TextWidth / (PageMeasures.TextWidth + over));
        else
            for (var column = 0; column < widths.Length; column++)
                widths[column] -= Math.Max(0, widths[column] - least[column]) * over / slack;
    }

    private static void Scale(double[] widths, double factor)
    {
        for (var column = 0; column < widths.Length; column++)
            widths[column] *= factor;
    }
}
