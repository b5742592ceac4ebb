using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Documents.Writing;
using Procurement.Infrastructure.Reporting.Resources;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>Parts of a letter as the text of a column: a table, which a column has no room for, becomes a list that names
/// the head of each cell.</summary>
internal static class Columns
{
    /// <summary>The text with its look.</summary>
    public static IReadOnlyList<(RichText Text, PassageStyle Style)> Of(
        LetterReport letter,
        Language language,
        IEnumerable<LetterPart> parts
    )
    {
        var draft = new Draft(letter.Head, [letter.Bidder], Words.OfLetters(language));
        return [.. parts.SelectMany(part => Of(draft, part.Block))];
    }

    private static IEnumerable<(RichText, PassageStyle)> Of(Draft draft, Block block) =>
        block switch
        {
            Heading heading => [(heading.Text, PassageStyle.Heading)],
            Paragraph { Style: ParagraphStyle.Enclosure } note => [(note.Text, PassageStyle.Note)],
            Paragraph paragraph => [(paragraph.Text, PassageStyle.Body)],
            FactTable facts => facts.Facts.Select(fact =>
                (Cell(draft, fact.Label, Draft.Together(fact.Lines)), PassageStyle.Note)
            ),
            DataTable table => table.Rows.Select(row => (Row(draft, table, row), PassageStyle.Item)),
            _ => [],
        };

    private static RichText Row(Draft draft, DataTable table, Row row)
    {
        var runs = new List<Run>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (column > 0)
                runs.Add(new Run("; "));
            var head = Draft.Together(table.Columns[column].Head);
            runs.AddRange(Cell(draft, head, Draft.Together(row.Cells[column].Lines)).Runs);
        }
        return new(runs);
    }

    private static RichText Cell(Draft draft, RichText head, RichText value) =>
        draft.Say("Bilingual.Cell", ("head", head), ("value", value));
}
