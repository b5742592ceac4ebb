using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Reports;

/// <summary>Everything that a document says, one line a paragraph, cell, label or alternative text.</summary>
internal static class DocumentText
{
    public static string Of(ReportDocument document) => string.Join('\n', Lines(document));

    public static IEnumerable<string> Headings(ReportDocument document) =>
        document
            .Blocks.OfType<Heading>()
            .Where(heading => heading.Level == 2)
            .Select(heading => heading.Text.ToString());

    public static IEnumerable<Block> Blocks(ReportDocument document) =>
        document.Blocks.SelectMany(block => block is KeepTogether keep ? keep.Blocks : [block]);

    public static IEnumerable<string> Lines(ReportDocument document)
    {
        IEnumerable<string> lines =
        [
            document.Title,
            document.Author,
            document.Subject,
            document.Masthead.Buyer,
            document.Masthead.Mark ?? "",
            document.Masthead.Kind,
            document.Masthead.Title,
            document.Masthead.Subtitle.ToString(),
            document.Header.Left,
            document.Header.Right,
            .. document.Footer.Left,
            document.Footer.Mark ?? "",
            .. Blocks(document).SelectMany(LinesOf),
        ];
        return lines.Where(line => line.Length > 0);
    }

    private static IEnumerable<string> LinesOf(Block block) =>
        block switch
        {
            Heading heading => [heading.Number ?? "", heading.Text.ToString()],
            Paragraph paragraph => [paragraph.Text.ToString()],
            BulletList list => list.Items.Select(item => item.ToString()),
            FactTable facts => facts.Facts.SelectMany(fact =>
                fact.Lines.Select(line => line.ToString()).Prepend(fact.Label)
            ),
            ResultBox box =>
            [
                box.Label,
                .. box.Sentences.Select(one => one.ToString()),
                .. box.Figures.SelectMany(figure => new[] { figure.Figure, figure.Label }),
            ],
            NoteBox note => note.Paragraphs.Select(one => one.ToString()).Prepend(note.Label.ToString()),
            FormulaBox formula => formula.Lines.Select(line => line.ToString()).Append(formula.Spoken),
            Contents contents => [contents.Heading],
            Signatures signatures => signatures.Signatories.SelectMany(one => new[] { one.Role, one.Prompt }),
            DataTable table =>
            [
                table.Caption.ToString(),
                .. table.Columns.SelectMany(column => column.Head.Select(line => line.ToString())),
                .. table.Rows.SelectMany(row =>
                    row.Cells.SelectMany(cell => cell.Lines.Select(line => line.ToString()))
                ),
            ],
            BarChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                chart.Maximum.Label,
                chart.Minimum?.Label ?? "",
                .. chart.Bars.SelectMany(bar => new[] { bar.Label.ToString(), bar.Figure }),
            ],
            StackChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                .. chart.Parts,
                .. chart.Stacks.SelectMany(stack =>
                    stack.Parts.Select(part => part.Figure).Prepend(stack.Label.ToString()).Append(stack.Total)
                ),
            ],
            Addressee addressee => addressee.Lines.Select(line => line.ToString()),
            LetterSubject subject => [subject.Text.ToString()],
            LetterSignature signature => [signature.Role.ToString(), signature.Prompt.ToString()],
            ScatterChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                chart.Across.Title,
                chart.Across.Maximum.Label,
                chart.Up.Title,
                chart.Up.Maximum.Label,
                .. chart.Points.SelectMany(point => new[] { point.Mark, point.Name.ToString() }),
            ],
            SpreadChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                chart.Threshold,
                .. chart.Rows.SelectMany(row => new[] { row.Label.ToString(), row.Figure.ToString() }),
            ],
            PathChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                .. chart.Boxes.SelectMany(box => box.Lines.Prepend(box.Title).Select(line => line.ToString())),
            ],
            CalendarChart chart =>
            [
                chart.Caption.ToString(),
                chart.AlternativeText,
                .. chart.Periods.SelectMany(period => new[] { period.Label.ToString(), period.Dates }),
            ],
            WritingLines => [],
            _ => throw new NotSupportedException(block.GetType().Name),
        };
}
