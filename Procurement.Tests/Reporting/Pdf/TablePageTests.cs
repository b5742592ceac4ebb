using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class TablePageTests
{
    [Test]
    public void A_table_that_breaks_across_pages_repeats_its_head_as_an_artifact()
    {
        var printed = ADocument.Printed(ADocument.Table(60));
        printed.Document.All("THead").Should().ContainSingle().Which.Text.Should().Be("CriterionPointsReason");
        printed.Pages.Should().HaveCountGreaterThan(1);
        foreach (var page in printed.Pages)
            page.Texts.Should().Contain(text => text.Text == "Criterion");
        printed.Pages[1].Texts.Single(text => text.Text == "Criterion").Content.Should().BeNull();
    }

    [Test]
    public void A_table_of_ten_short_rows_is_never_split()
    {
        for (var before = 10; before < 40; before += 3)
            PagesOf(ADocument.Printed(ADocument.Lines(before), ADocument.Table(10)), "Table").Should().ContainSingle();
    }

    [Test]
    public void The_sum_row_stays_with_the_row_before_it()
    {
        for (var rows = 11; rows < 60; rows++)
        {
            var printed = ADocument.Printed(ADocument.Table(rows, lastRow: RowStyle.Sum));
            var last = printed.Document.All("TR").TakeLast(2).Select(row => row.All("TH").Single().Contents[0].Page);
            last.Distinct().Should().ContainSingle();
        }
    }

    [Test]
    public void A_caption_stays_with_its_head_and_two_rows()
    {
        for (var before = 20; before < 40; before++)
        {
            var printed = ADocument.Printed(ADocument.Lines(before), ADocument.Table(30));
            var caption = printed.Document.All("Caption").Single().Contents[0].Page;
            printed
                .Document.All("TR")
                .Take(3)
                .Select(row => row.All("TH").First().Contents[0].Page)
                .Should()
                .OnlyContain(page => page == caption);
        }
    }

    [Test]
    public void A_group_row_stays_with_its_first_child()
    {
        for (var before = 1; before < 30; before++)
        {
            var rows = Enumerable
                .Range(0, 40)
                .Select(row => new Row([$"T{row}", "1.00", "Met"], row == before ? RowStyle.Group : RowStyle.Child))
                .ToList();
            var printed = ADocument.Printed(ADocument.Table(1) with { Rows = rows });
            var pages = printed
                .Document.All("TBody")
                .Single()
                .Kids.Select(row => row.All("TH").Single().Contents[0].Page)
                .ToList();
            pages[before].Should().Be(pages[before + 1]);
        }
    }

    [Test]
    public void A_reason_of_twenty_thousand_characters_is_printed_whole()
    {
        var reason = string.Join(' ', Enumerable.Range(1, 3600).Select(number => $"w{number}"));
        reason.Length.Should().BeGreaterThan(20_000);
        var printed = ADocument.Printed(ADocument.Table(3, reason));
        printed.Pages.Should().HaveCountGreaterThan(5);
        printed.Document.All("TR").Should().HaveCount(4);
        printed.Document.All("TD").Where(cell => cell.Text == reason).Should().HaveCount(3);
    }

    private static IEnumerable<int> PagesOf(PdfTree printed, string type) =>
        printed
            .Document.All(type)
            .SelectMany(table => table.All())
            .SelectMany(element => element.Contents)
            .Select(at => at.Page)
            .Distinct();
}
