using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Procurement.Infrastructure.Spreadsheets.Model;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Procurement.Infrastructure.Spreadsheets.Writing;

/// <summary>Writes one sheet, row after row.</summary>
internal static class SheetPart
{
    private const string TableId = "rIdTable";
    private const int MostEntryTitle = 32;
    private const int MostEntryMessage = 255;

    /// <summary>Writes it.</summary>
    public static void Write(WorksheetPart part, Model.Sheet sheet, int position)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(ViewOf(sheet, position));
        writer.WriteElement(new Columns(sheet.Widths.Select((width, i) => ColumnOf(sheet, width, i + 1))));
        writer.WriteStartElement(new SheetData());
        for (var row = 1; row <= sheet.Rows.Count; row++)
            writer.WriteElement(RowOf(sheet, row));
        writer.WriteEndElement();
        if (sheet.IsProtected)
            writer.WriteElement(
                new SheetProtection
                {
                    Sheet = true,
                    Objects = true,
                    Scenarios = true,
                    FormatColumns = false,
                    FormatRows = false,
                }
            );
        if (sheet.Entries.Count > 0)
            writer.WriteElement(
                new DataValidations(sheet.Entries.Select(RuleOf)) { Count = (uint)sheet.Entries.Count }
            );
        writer.WriteElement(
            new PageSetup
            {
                Orientation = OrientationValues.Landscape,
                FitToHeight = 0,
                PaperSize = 1,
            }
        );
        if (sheet.IsTable)
            writer.WriteElement(new TableParts(new TablePart { Id = TableId }) { Count = 1 });
        writer.WriteEndElement();
        if (sheet.IsTable)
            part.AddNewPart<TableDefinitionPart>(TableId).Table = TableOf(sheet, position + 1);
    }

    /// <summary>The table that tells readers of screens which heading a cell has.</summary>
    private static Table TableOf(Model.Sheet sheet, int number)
    {
        var headings = sheet.Rows[sheet.HeadingRow - 1].OfType<TextCell>().Select(cell => cell.Text).ToList();
        var area = $"{CellName.Of(1, sheet.HeadingRow)}:{CellName.Of(headings.Count, sheet.Rows.Count)}";
        var name = string.Create(CultureInfo.InvariantCulture, $"Table{number}");
        return new Table(
            new AutoFilter { Reference = area },
            new TableColumns(
                headings.Select((heading, i) => new TableColumn { Id = (uint)i + 1, Name = CellText.Write(heading) })
            )
            {
                Count = (uint)headings.Count,
            }
        )
        {
            Id = (uint)number,
            Name = name,
            DisplayName = name,
            Reference = area,
            TotalsRowShown = false,
        };
    }

    private static SheetViews ViewOf(Model.Sheet sheet, int position)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = position == 0 };
        if (sheet.HeadingRow > 0)
            view.Append(
                new Pane
                {
                    VerticalSplit = sheet.HeadingRow,
                    TopLeftCell = CellName.Of(1, sheet.HeadingRow + 1),
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            );
        return new SheetViews(view);
    }

    private static Column ColumnOf(Model.Sheet sheet, int width, int column) =>
        new()
        {
            Min = (uint)column,
            Max = (uint)column,
            Width = width,
            CustomWidth = true,
            Hidden = sheet.HiddenColumns.Contains(column) ? true : null,
        };

    private static Row RowOf(Model.Sheet sheet, int row)
    {
        var cells = sheet.Rows[row - 1];
        // Not every program fits rows to their words when it opens a file.
        var height = RowHeight.Of(cells, sheet.Widths);
        var written = new Row
        {
            RowIndex = (uint)row,
            Height = height,
            CustomHeight = true,
        };
        for (var column = 1; column <= cells.Count; column++)
            if (cells[column - 1] is { } cell)
                written.Append(CellOf(cell, CellName.Of(column, row)));
        return written;
    }

    private static Cell CellOf(Model.Cell cell, string name)
    {
        var written = new Cell { CellReference = name, StyleIndex = (uint)cell.Look };
        switch (cell)
        {
            case FormulaCell formula:
                written.CellFormula = new CellFormula(formula.Formula);
                written.CellValue = new CellValue(SheetNumber.Write(formula.Value));
                break;
            case NumberCell number when SheetNumber.Keeps(number.Value):
                written.CellValue = new CellValue(SheetNumber.Write(number.Value));
                break;
            case NumberCell number:
                // Better words than a number with other digits.
                Say(written, DecimalTextOf(number));
                break;
            case TextCell { Text.Length: > 0 } text:
                Say(written, Fitting(text.Text));
                break;
        }
        return written;
    }

    private static string DecimalTextOf(NumberCell number) =>
        Procurement.Domain.Common.Numbers.DecimalText.Write(number.Value);

    private static void Say(Cell cell, string text)
    {
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(
            new Text(CellText.Write(text)) { Space = SpaceProcessingModeValues.Preserve }
        );
    }

    /// <summary>What goes into a cell; the rest of longer words is cut off, and a sign says so.</summary>
    private static string Fitting(string text)
    {
        while (!CellText.Fits(text))
            text = string.Create(CultureInfo.InvariantCulture, $"{text[..(text.Length * 9 / 10)]}…");
        return text;
    }

    private static DataValidation RuleOf(EntryRule rule)
    {
        var written = new DataValidation
        {
            Type = rule.List is null ? DataValidationValues.Decimal : DataValidationValues.List,
            Operator = rule.List is null ? DataValidationOperatorValues.Between : null,
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = Cut(rule.Title, MostEntryTitle),
            Prompt = Cut(rule.Message, MostEntryMessage),
            Error = Cut(rule.Message, MostEntryMessage),
            SequenceOfReferences = new ListValue<StringValue>([rule.Cell]),
            Formula1 = new Formula1(rule.List ?? "0"),
        };
        if (rule.List is null)
            written.Formula2 = new Formula2(rule.Highest);
        return written;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
