using System.Globalization;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Resources;
using Procurement.Infrastructure.Reporting.Typography;

namespace Procurement.Infrastructure.Reporting.Layout;

/// <summary>
/// Columns beyond what a page can hold make further tables, each with the first column again and with "(2 of 3)" after
/// its caption: a figure is never broken, and no table runs off the page.
/// </summary>
internal static class TableParts
{
    /// <summary>Words of a column may break where they are longer than a column of bidders is wide.</summary>
    private const double WidestWord = 59;

    /// <summary>The tables with their texts; one where all columns fit.</summary>
    /// <param name="table">The table.</param>
    /// <param name="texts">Its head and its rows, shaped: <c>[row][column]</c>.</param>
    /// <param name="language">Of the words after the caption.</param>
    public static IEnumerable<(DataTable Table, List<ShapedText[]> Texts)> Of(
        DataTable table,
        List<ShapedText[]> texts,
        Language language
    )
    {
        var parts = Divide([.. table.Columns.Select((_, column) => Needs(table, texts, column))]);
        if (parts.Count == 1)
        {
            yield return (table, texts);
            yield break;
        }
        for (var part = 0; part < parts.Count; part++)
        {
            int[] columns = [0, .. parts[part]];
            yield return (
                table with
                {
                    Caption = new RichText([.. table.Caption.Runs, new Run(Suffix(part + 1, parts.Count, language))]),
                    Columns = [.. columns.Select(column => table.Columns[column])],
                    Rows = [.. table.Rows.Select(row => row with { Cells = Picked(row.Cells, columns) })],
                    NewPage = table.NewPage && part == 0,
                },
                [.. texts.Select(row => columns.Select(column => row[column]).ToArray())]
            );
        }
    }

    /// <summary>Columns after the first in groups of nearly equal number, each of which fits beside the first.</summary>
    private static List<int[]> Divide(double[] needs)
    {
        for (var count = 1; ; count++)
        {
            var groups = Grouped(needs.Length - 1, count);
            var fits = groups.TrueForAll(group =>
                needs[0] + group.Sum(column => needs[column]) <= PageMeasures.TextWidth
            );
            if (fits || count >= needs.Length - 1)
                return groups;
        }
    }

    private static List<int[]> Grouped(int columns, int count)
    {
        var groups = new List<int[]>(count);
        for (var (group, from) = (0, 1); group < count; group++)
        {
            var size = columns / count + (group < columns % count ? 1 : 0);
            groups.Add([.. Enumerable.Range(from, size)]);
            from += size;
        }
        return groups;
    }

    // A figure keeps together; words may break.
    private static double Needs(DataTable table, List<ShapedText[]> texts, int column)
    {
        var least = ColumnWidths.Least(table, texts, column);
        return table.Columns[column].Alignment == Alignment.Right
            ? least
            : Math.Min(least, ColumnWidths.GapOf(table, column) + WidestWord);
    }

    private static List<Cell> Picked(IReadOnlyList<Cell> cells, int[] columns) =>
        [.. columns.Where(column => column < cells.Count).Select(column => cells[column])];

    private static string Suffix(int part, int parts, Language language) =>
        Words
            .OfLayout(language)["Table.Part"]
            .Replace("{part}", part.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{parts}", parts.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
