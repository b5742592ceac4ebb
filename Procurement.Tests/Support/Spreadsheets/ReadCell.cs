using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>One cell of it.</summary>
internal sealed record ReadCell(int Column, int Row, string Text, string? Formula, bool IsNumber)
{
    public static ReadCell Of(Cell cell)
    {
        var name = cell.CellReference!.Value!;
        var letters = name.TakeWhile(char.IsLetter).Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1);
        var row = int.Parse(name.SkipWhile(char.IsLetter).ToArray());
        var text = cell.CellValue?.Text ?? cell.InnerText;
        return new ReadCell(letters, row, text, cell.CellFormula?.Text, cell.CellValue is not null);
    }
}
