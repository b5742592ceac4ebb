using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class LargeContentTests
{
    private static readonly string reason = string.Join(' ', Enumerable.Range(1, 3600).Select(number => $"w{number}"));

    [Test]
    public void Eighty_columns_make_tables_that_fit_each_with_the_first_column_and_all_rows()
    {
        var printed = ADocument.Printed(Matrix(60, 80));
        var tables = printed.Document.All("Table").ToList();
        tables.Should().HaveCountGreaterThan(10);
        tables.Should().OnlyContain(table => table.All("TBody").Single().Kids.Count == 60);
        tables.Should().OnlyContain(table => table.All("TBody").Single().Kids[59].Kids[0].Text == "T60");
        tables
            .SelectMany(table => table.All("THead").Single().All("TH").Skip(1))
            .Select(head => head.Text)
            .Should()
            .Equal(Enumerable.Range(1, 80).Select(bidder => $"Bidder {bidder}"));
        tables[1].Kids[0].Text.Should().Be($"Table 1. Points (2 of {tables.Count})");
        PageFaults.Of(printed).Should().BeEmpty();
    }

    [Test]
    public void No_figure_of_a_wide_table_is_broken()
    {
        var printed = ADocument.Printed(Matrix(3, 14));
        var texts = printed.Pages.SelectMany(page => page.Texts).Select(text => text.Text).ToList();
        for (var column = 1; column <= 14; column++)
            texts.Should().Contain($"$46,800,0{column:00}.50");
    }

    [Test]
    public void A_long_reason_in_a_note_is_printed_whole_over_pages_and_begins_where_there_is_room()
    {
        var printed = ADocument.Printed(ADocument.Lines(8), new NoteBox("Reason", [reason]));
        var note = printed.Document.All("Note").Single();
        note.Text.Should().Be("Reason" + reason);
        note.Kids[1].Contents.Select(at => at.Page).Distinct().Should().HaveCountGreaterThan(3);
        note.Kids[0].Contents.Should().ContainSingle().Which.Page.Should().Be(0);
        PageFaults.Of(printed).Should().BeEmpty();
    }

    [TestCase(600)]
    [TestCase(900)]
    [TestCase(1300)]
    [TestCase(3600)]
    public void A_row_of_long_text_leaves_no_page_mostly_white(int words)
    {
        var text = string.Join(' ', reason.Split(' ').Take(words));
        var printed = ADocument.Printed(ADocument.Lines(6), ADocument.Table(4, text));
        for (var page = 0; page < printed.Pages.Count - 1; page++)
            printed
                .Pages[page]
                .Texts.Where(one => one.Content is not null)
                .Min(one => one.Baseline)
                .Should()
                .BeLessThan(80 + 320);
        printed.Document.All("TD").Count(cell => cell.Text == text).Should().Be(4);
        PageFaults.Of(printed).Should().BeEmpty();
    }

    [Test]
    public void A_header_of_200_characters_keeps_its_place_and_says_that_it_goes_on()
    {
        var name = string.Join(' ', Enumerable.Repeat("Employment", 18)) + " Inc.";
        var document = ADocument.Of(ADocument.Lines(60)) with { Header = new RunningHeader(name, name) };
        var printed = ADocument.Printed(document);
        printed.TextOf(1).Should().Contain("…");
        printed.Pages[1].Texts.Max(text => text.Baseline).Should().BeLessThan(792 - 30);
        PageFaults.Of(printed).Should().BeEmpty();
    }

    private static DataTable Matrix(int rows, int columns) =>
        new()
        {
            Caption = "Table 1. Points",
            Columns =
            [
                new Column("Criterion"),
                .. Enumerable.Range(1, columns).Select(column => new Column($"Bidder {column}", Alignment.Right)),
            ],
            Rows =
            [
                .. Enumerable
                    .Range(1, rows)
                    .Select(row => new Row([
                        $"T{row}",
                        .. Enumerable.Range(1, columns).Select(column => (Cell)$"$46,800,0{column:00}.50"),
                    ])),
            ],
        };
}
