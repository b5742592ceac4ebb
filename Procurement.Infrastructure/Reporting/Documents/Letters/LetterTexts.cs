using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Domain.Reports.Letters;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents.Letters;

/// <summary>The lines of a letter as they are printed.</summary>
public sealed class LetterTexts : ILetterTexts
{
    /// <inheritdoc />
    public IReadOnlyList<LetterLine> Of(LetterReport letter, Language language) =>
        [
            .. from part in LetterDocument.Parts(letter, language)
            from line in Lines(part.Block)
            select new LetterLine(part.Place, line),
        ];

    private static IEnumerable<string> Lines(Block block) =>
        block switch
        {
            Heading heading => [heading.Text.ToString()],
            Paragraph paragraph => [paragraph.Text.ToString()],
            Addressee addressee => addressee.Lines.Select(line => line.ToString()),
            LetterSubject subject => [subject.Text.ToString()],
            LetterSignature signature => [signature.Role.ToString(), signature.Prompt.ToString()],
            FactTable facts => facts.Facts.SelectMany(fact =>
                fact.Lines.Select(line => line.ToString()).Prepend(fact.Label)
            ),
            DataTable table => table
                .Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Lines))
                .Concat(table.Columns.SelectMany(column => column.Head))
                .Prepend(table.Caption)
                .Select(line => line.ToString()),
            _ => throw new NotSupportedException(block.GetType().Name),
        };
}
