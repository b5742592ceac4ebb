using System.Xml;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Reading;

namespace Procurement.Infrastructure.Spreadsheets.ScoreSheets;

/// <summary>Reads score sheets that come back as XLSX files.</summary>
public sealed class OfflineSheets : IOfflineSheets
{
    private const string Formula = "sheet.cell-formula";
    private const string NotANumber = "sheet.cell-not-number";

    /// <summary>The most bytes that a file may have.</summary>
    public const int MostBytes = UploadedPackage.MostBytes;

    /// <inheritdoc />
    public Outcome<OfflineSheet> Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > MostBytes)
            return new Refusal("sheet.file-too-large", MostBytes >> 20);
        UploadedWorkbook? workbook = null;
        try
        {
            using var package = new UploadedPackage(file);
            workbook = new UploadedWorkbook(package);
            return Read(workbook);
        }
        catch (Exception trouble) when (IsOfTheFile(trouble))
        {
            return new Refusal("sheet.file-unreadable", workbook?.Place ?? "ZIP");
        }
    }

    private static Outcome<OfflineSheet> Read(UploadedWorkbook workbook)
    {
        var sheets = workbook.Sheets();
        if (!sheets.TryGetValue(FormMarks.Sheet, out var hidden))
            return new Refusal("sheet.file-foreign");
        if (FormMarks.Read(RowsOf(workbook.Cells(hidden))) is not { } marks)
            return new Refusal("sheet.file-altered", FormMarks.Sheet);
        var fields = new List<OfflineField>();
        foreach (var proposal in marks.Fields.GroupBy(field => field.Sheet))
        {
            if (!sheets.TryGetValue(proposal.Key, out var part))
                return new Refusal("sheet.file-altered", proposal.Key);
            var cells = workbook.Cells(part);
            foreach (var field in proposal)
            {
                // Where somebody moved rows about, the points no longer stand beside their criterion.
                if (cells.GetValueOrDefault(field.Name).Text != field.Criterion)
                    return new Refusal("sheet.file-altered", $"{field.Sheet}!{field.Name}");
                fields.Add(FieldOf(field, cells));
            }
        }
        return new OfflineSheet(marks.Competition, marks.Step, marks.Evaluator, marks.PlanHash, [.. fields]);
    }

    private static OfflineField FieldOf(FieldMark field, Dictionary<string, UploadedCell> cells)
    {
        var (points, comment) = (cells.GetValueOrDefault(field.Points), cells.GetValueOrDefault(field.Comment));
        var at = $"{field.Sheet}!{field.Points}";
        var read = new OfflineField(field.Bidder, field.Criterion, field.Version, at, null, comment.Text ?? "");
        if (comment.IsFormula)
            return Faulty($"{field.Sheet}!{field.Comment}", Formula);
        if (points.IsFormula)
            return Faulty(at, Formula);
        if (string.IsNullOrWhiteSpace(points.Text))
            return read;
        return points.IsNumber && SheetNumber.Read(points.Text) is { } mark
            ? read with
            {
                Mark = mark,
            }
            : Faulty(at, NotANumber);

        OfflineField Faulty(string cell, string code) => read with { Cell = cell, Fault = new Refusal(code, cell) };
    }

    /// <summary>The words of a sheet without gaps, row by row.</summary>
    private static List<string[]> RowsOf(Dictionary<string, UploadedCell> cells)
    {
        var rows = new List<string[]>();
        for (var row = 1; cells.ContainsKey(CellName.Of(1, row)); row++)
        {
            var words = new List<string>();
            while (cells.TryGetValue(CellName.Of(words.Count + 1, row), out var cell))
                words.Add(cell.Text);
            rows.Add([.. words]);
        }
        return rows;
    }

    /// <summary>What a damaged file makes the readers of ZIP and XML throw.</summary>
    private static bool IsOfTheFile(Exception trouble) =>
        trouble
            is InvalidDataException
                or XmlException
                or IOException
                or NotSupportedException
                or ArgumentException
                or FormatException
                or OverflowException;
}
