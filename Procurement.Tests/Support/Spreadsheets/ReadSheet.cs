using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Procurement.Tests.Support.Spreadsheets;

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
