using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>A workbook in which somebody filled in cells, with a program that shares its words between cells.</summary>
internal static class FilledIn
{
    /// <summary>Numbers as file text ("12.5"), words, formulas ("=1+1") or null for nothing, by cell: "B1!C6".</summary>
    public static byte[] With(byte[] workbook, IEnumerable<(string Cell, object? Value)> entries)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var book = document.WorkbookPart!;
            var shared = book.SharedStringTablePart ?? book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable ??= new SharedStringTable();
            foreach (var (name, value) in entries)
                Fill(CellOf(book, name), value, shared.SharedStringTable);
        }
        return stream.ToArray();
    }

    private static Cell CellOf(WorkbookPart book, string name)
    {
        var (sheet, cell) = (name.Split('!')[0], name.Split('!')[1]);
        var id = book.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet).Id!;
        var part = (WorksheetPart)book.GetPartById(id!);
        return part.Worksheet.Descendants<Cell>().Single(one => one.CellReference == cell);
    }

    private static void Fill(Cell cell, object? value, SharedStringTable shared)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        switch (value)
        {
            case decimal number:
                cell.CellValue = new CellValue(number);
                break;
            case string formula when formula.StartsWith('='):
                cell.CellFormula = new CellFormula(formula[1..]);
                cell.CellValue = new CellValue("7");
                break;
            case string words:
                shared.Append(
                    new SharedStringItem(
                        new Text(Procurement.Infrastructure.Spreadsheets.Model.CellText.Write(words))
                        {
                            Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve,
                        }
                    )
                );
                cell.DataType = CellValues.SharedString;
                cell.CellValue = new CellValue(shared.ChildElements.Count - 1);
                break;
        }
    }
}
