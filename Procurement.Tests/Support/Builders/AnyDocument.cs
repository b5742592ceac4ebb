using FsCheck;
using FsCheck.Fluent;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Support.Builders;

/// <summary>Documents of any blocks in any order, as far as documents keep their own promise: levels do not skip.</summary>
internal static class AnyDocument
{
    public static Gen<ReportDocument> All { get; } =
        from count in Gen.Choose(0, 12)
        from blocks in Gen.ArrayOf(Block, count)
        from language in Gen.Elements(Language.English, Language.French)
        from form in Gen.Frequency((3, Gen.Constant(DocumentForm.Report)), (1, Gen.Constant(DocumentForm.Letter)))
        from name in AnyText.Name
        from header in AnyText.Name
        from title in AnyText.Rich
        select ADocument.Of([
            .. form == DocumentForm.Letter ? [new LetterSubject(title)] : Array.Empty<Block>(),
            new Heading(2, "1", name),
            .. blocks,
        ]) with
        {
            Language = language,
            Form = form,
            Header = new RunningHeader(header, name),
            Masthead = new Masthead(name, ADocument.Mark, "Report", header, title),
        };

    private static Gen<Block> Block =>
        Gen.OneOf(
            AnyText.Rich.Select(Block (text) => new Paragraph(text)),
            AnyText.Rich.Select(Block (text) => new Paragraph(text, ParagraphStyle.TableNote)),
            Heading,
            Several(AnyText.Rich, 1, 5).Select(Block (items) => new BulletList(items)),
            Facts,
            Result,
            from label in AnyText.Rich
            from paragraphs in Several(AnyText.Rich, 0, 4)
            select (Block)new NoteBox(label, paragraphs),
            AnyText.Rich.Select(Block (text) => new FormulaBox([text], "In words")),
            Table,
            Chart,
            SideBySide,
            AnyText.Name.Select(
                Block (name) => new Signatures([new(name, name), new("Lead", "Name, date"), new(name, "x")])
            ),
            Gen.Constant<Block>(new Contents("Contents")),
            Gen.Constant<Block>(
                new KeepTogether([new Heading(2, null, "Kept"), new WritingLines(2), ADocument.Lines(12)])
            )
        );

    private static Gen<Block> Heading =>
        from level in Gen.Choose(2, 3)
        from text in AnyText.Name
        from newPage in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (Block)new Heading(level, level == 2 ? null : "2.1", text, newPage, !newPage);

    private static Gen<Block> Facts =>
        from label in AnyText.Name
        from values in Several(AnyText.Rich, 1, 14)
        select (Block)new FactTable([.. values.Select(value => new Fact(label, value))]);

    private static Gen<Block> Result =>
        from label in AnyText.Name
        from sentences in Several(AnyText.Rich, 1, 2)
        from figures in Gen.Choose(0, 3)
        select (Block)new ResultBox(label, sentences, [.. Enumerable.Repeat(new KeyFigure("305.69", label), figures)]);

    private static Gen<Block> Table =>
        from columns in Gen.Frequency((6, Gen.Choose(1, 6)), (1, Gen.Choose(7, 40)))
        from rows in Gen.Frequency((6, Gen.Choose(1, 14)), (1, Gen.Choose(15, 50)))
        from texts in Several(AnyText.Rich, 1, 5)
        from head in AnyText.Name
        from style in Gen.Elements(RowStyle.Plain, RowStyle.Group, RowStyle.Child, RowStyle.Sum)
        from tight in Gen.Elements(true, false)
        select (Block)
            new DataTable
            {
                Caption = "Table 1. " + head,
                Tight = tight,
                NewPage = tight,
                Columns =
                [
                    .. Enumerable
                        .Range(0, columns)
                        .Select(at => new Column(at == 0 ? head : $"Column {at}", (Alignment)(at % 2))),
                ],
                Rows =
                [
                    .. Enumerable
                        .Range(0, rows)
                        .Select(row => new Row(
                            [
                                .. Enumerable
                                    .Range(0, columns)
                                    .Select(at =>
                                        at % 2 == 0 ? (Cell)texts[(row + at) % texts.Length] : $"{row},{at}.50"
                                    ),
                            ],
                            row % 5 == 0 ? style : RowStyle.Plain
                        )),
                ],
            };

    private static Gen<Block> Chart =>
        from size in Gen.Frequency((6, Gen.Choose(1, 12)), (1, Gen.Choose(13, 80)))
        from name in AnyText.Name
        from chart in Gen.Elements<Func<Block>>(
            () => ADocument.Chart(size),
            () => SomeCharts.Scatter(size, name),
            () => SomeCharts.Spread(size),
            () => SomeCharts.Path(size, name),
            () => SomeCharts.Calendar(size, size * 9)
        )
        select chart();

    private static Gen<Block> SideBySide =>
        from style in Gen.Elements(PassageStyle.Body, PassageStyle.Heading, PassageStyle.Item, PassageStyle.Note)
        from left in Several(AnyText.Rich, 1, 6)
        from right in AnyText.Rich
        select (Block)
            new SideBySide(
                Language.English,
                Language.French,
                [new Passage("Next", "Suite", style), .. left.Select(text => new Passage(text, right))]
            );

    private static Gen<T[]> Several<T>(Gen<T> one, int from, int to) =>
        Gen.Choose(from, to).SelectMany(count => Gen.ArrayOf(one, count));
}
