using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.Writing;

/// <summary>Writes a workbook as an XLSX file; the same workbook always gives the same bytes.</summary>
internal static class WorkbookFile
{
    /// <summary>The file.</summary>
    public static byte[] Write(Model.Workbook workbook)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            // Without a name of its own a relationship gets a random one.
            file.ChangeIdOfPart(book, "rId1");
            var styles = book.AddNewPart<WorkbookStylesPart>("rIdStyles");
            styles.Stylesheet = new Styles(workbook.Language, workbook.Currency).Sheet();
            for (var i = 0; i < workbook.Sheets.Count; i++)
                SheetPart.Write(book.AddNewPart<WorksheetPart>(IdOf(i)), workbook.Sheets[i], i);
            book.Workbook = BookOf(workbook);
            WriteProperties(file, workbook);
        }
        return FixedPackage.Of(stream);
    }

    private static string IdOf(int sheet) => string.Create(CultureInfo.InvariantCulture, $"rId{sheet + 1}");

    private static DocumentFormat.OpenXml.Spreadsheet.Workbook BookOf(Model.Workbook workbook) =>
        new(
            new BookViews(new WorkbookView { ActiveTab = 0 }),
            new Sheets(
                workbook.Sheets.Select(
                    (sheet, i) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Sheet
                        {
                            Name = sheet.Name,
                            SheetId = (uint)i + 1,
                            Id = IdOf(i),
                            State = sheet.IsHidden ? SheetStateValues.VeryHidden : null,
                        }
                )
            ),
            new DefinedNames(
                workbook
                    .Sheets.Select((sheet, i) => (sheet, i))
                    .Where(one => one.sheet.HeadingRow > 0)
                    .Select(one => new DefinedName(Titles(one.sheet))
                    {
                        Name = "_xlnm.Print_Titles",
                        LocalSheetId = (uint)one.i,
                    })
            ),
            // Whoever opens it works everything out again; others show the figures that are kept.
            new CalculationProperties { FullCalculationOnLoad = true }
        );

    private static string Titles(Model.Sheet sheet)
    {
        var row = sheet.HeadingRow.ToString(CultureInfo.InvariantCulture);
        return CellName.On(sheet.Name, $"${row}:${row}");
    }

    private static void WriteProperties(SpreadsheetDocument file, Model.Workbook workbook)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace words = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace types = "http://www.w3.org/2001/XMLSchema-instance";
        var part = file.AddCoreFilePropertiesPart();
        file.ChangeIdOfPart(part, "rId2");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(
            new XElement(
                core + "coreProperties",
                new XAttribute(XNamespace.Xmlns + "cp", core),
                new XAttribute(XNamespace.Xmlns + "dc", words),
                new XAttribute(XNamespace.Xmlns + "dcterms", terms),
                new XAttribute(XNamespace.Xmlns + "xsi", types),
                new XElement(words + "title", CellText.Write(workbook.Title)),
                new XElement(words + "creator", CellText.Write(workbook.Creator)),
                new XElement(words + "language", workbook.Language == Language.French ? "fr-CA" : "en-CA"),
                new XElement(
                    terms + "created",
                    new XAttribute(types + "type", "dcterms:W3CDTF"),
                    workbook.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                )
            )
        ).Save(stream);
    }
}
