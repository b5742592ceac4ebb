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
