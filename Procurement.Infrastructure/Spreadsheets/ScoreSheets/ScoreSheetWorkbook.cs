using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Spreadsheets.Model;
using Procurement.Infrastructure.Spreadsheets.Resources;
using Procurement.Infrastructure.Spreadsheets.Writing;

namespace Procurement.Infrastructure.Spreadsheets.ScoreSheets;

/// <summary>Score sheets to be filled in away from the service: a sheet a proposal, in which only points and comments
/// may change.</summary>
public static class ScoreSheetWorkbook
{
    /// <summary>The XLSX file; the same form always gives the same bytes.</summary>
    public static byte[] Write(ScoreSheetForm form, Language language)
    {
        ArgumentNullException.ThrowIfNull(form);
        var words = new SheetWords(language);
        var names = new SheetNames();
        var (levelsName, marksName) = (names.Take("procurement-levels"), names.Take(FormMarks.Sheet));
        var levels = new LevelLists(form.Leaves, levelsName);
        var proposals = form
            .Proposals.Select(proposal => new FormSheet(form, proposal, names.Take(proposal.Bidder), levels, words))
            .ToList();
        var marks = new FormMarks(
            form.Competition,
            form.Step.Id,
            form.Evaluator,
            form.PlanHash,
            [.. proposals.SelectMany(proposal => proposal.Marks)]
        );
        return WorkbookFile.Write(
            new Workbook
            {
                Title = $"{words.Say("Entry.Title", words.Of(form.Step.Name))} – {form.Reference}",
                Creator = words.Of(form.Buyer),
                Language = language,
                At = form.DataAt,
                Currency = "CAD",
                Sheets = [.. proposals.Select(proposal => proposal.Sheet()), levels.Sheet(), SheetOf(marks, marksName)],
            }
        );
    }

    /// <summary>The comments that no cell can hold, by proposal and leaf; a form with one cannot go out.</summary>
    public static IEnumerable<(string Bidder, string Criterion)> TooLong(ScoreSheetForm form) =>
        from proposal in form.Proposals
        from field in proposal.Fields
        where !CellText.Fits(field.Comment)
        select (proposal.Bidder, field.Criterion);

    private static Sheet SheetOf(FormMarks marks, string name) =>
        new()
        {
            Name = name,
            Widths = [20],
            Rows = [.. marks.Rows().Select(row => (IReadOnlyList<Cell?>)[.. row.Select(word => new TextCell(word))])],
            IsProtected = true,
            IsHidden = true,
        };
}
