using System.Globalization;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>Cells by their names: column in letters, row in digits, both from 1.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>"C12".</summary>
    public static string Of(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell that stays the same wherever the formula is copied: "$C$12".</summary>
    public static string Fixed(int column, int row) =>
        $"${Column(column)}${row.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The same cell, told from another sheet: "'Step 1'!C12".</summary>
    public static string On(string sheet, string cell) => $"{Quoted(sheet)}!{cell}";

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string Column(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / Letters)
            letters = (char)('A' + (column - 1) % Letters) + letters;
        return letters;
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
