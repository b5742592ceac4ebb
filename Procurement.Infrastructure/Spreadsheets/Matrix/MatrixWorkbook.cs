using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;
using Procurement.Infrastructure.Spreadsheets.Writing;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>The evaluation matrix as a workbook: what it is about, a sheet a rated step, the ranking. Figures that follow
/// from others are formulas, with the record's figures kept beside them.</summary>
public static class MatrixWorkbook
{
    /// <summary>The XLSX file; the same matrix always gives the same bytes.</summary>
    public static byte[] Write(EvaluationMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var words = new SheetWords(language);
        var names = new SheetNames();
        var about = AboutSheet.Of(matrix, names.Take(words["About"]), words);
        var steps = matrix
            .Steps.Select(step => (step.Step.Id, Sheet: new StepSheet(matrix, step, names.Take(step.Step.Id), words)))
            .ToList();
        var sheets = steps.Select(step => step.Sheet.Sheet()).Prepend(about).ToList();
        if (matrix.Ranking is { } ranking)
        {
            var byStep = steps.ToDictionary(step => step.Id, step => step.Sheet);
            sheets.Add(new TotalsSheet(matrix, ranking, byStep, words).Sheet(names.Take(words["Totals"])));
        }
        return WorkbookFile.Write(
            new Workbook
            {
                Title = $"{words["Matrix"]} – {AboutSheet.PlaceOf(matrix, words)}",
                Creator = words.Of(matrix.Buyer),
                Language = language,
                At = matrix.DataAt,
                Currency = matrix.Currency,
                Sheets = sheets,
            }
        );
    }
}
