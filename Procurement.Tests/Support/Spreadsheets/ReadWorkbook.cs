using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Procurement.Tests.Support.Spreadsheets;

/// <summary>A workbook as another reader finds it.</summary>
internal sealed class ReadWorkbook
{
    private ReadWorkbook(IReadOnlyList<ReadSheet> sheets, IReadOnlyList<string> faults) =>
        (Sheets, Faults) = (sheets, faults);

    /// <summary>Its sheets, the hidden ones too.</summary>
    public IReadOnlyList<ReadSheet> Sheets { get; }

    /// <summary>What the file format forbids and the file does.</summary>
    public IReadOnlyList<string> Faults { get; }

    public static ReadWorkbook Of(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = SpreadsheetDocument.Open(stream, false);
        var book = document.WorkbookPart!;
        var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
            .ToList();
        var sheets = book
            .Workbook.Descendants<Sheet>()
            .Select(sheet => new ReadSheet(sheet, (WorksheetPart)book.GetPartById(sheet.Id!)))
            .ToList();
        return new ReadWorkbook(sheets, faults);
    }
}

/// <summary>One sheet of it.</summary>
internal sealed class ReadSheet(Sheet sheet, WorksheetPart part)
{
    public string Name { get; } = sheet.Name!;

    public bool IsHidden { get; } = sheet.State is not null;

    public bool IsFrozen { get; } = part.Worksheet.Descendants<Pane>().Any();

    public IReadOnlyList<ReadCell> Cells { get; } = [.. part.Worksheet.Descendants<Cell>().Select(ReadCell.Of)];

    /// <summary>The cells of a column below its heading, by row.</summary>
    public IReadOnlyDictionary<int, ReadCell> Under(string heading)
    {
        var head = Cells.Single(cell => cell.Row == 1 && cell.Text == heading);
        return Cells.Where(cell => cell.Column == head.Column && cell.Row > 1).ToDictionary(cell => cell.Row);
    }
}

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
