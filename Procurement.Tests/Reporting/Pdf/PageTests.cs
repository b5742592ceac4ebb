using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class PageTests
{
    [Test]
    public void A_heading_keeps_two_lines_of_what_follows()
    {
        for (var lines = 25; lines < 40; lines++)
        {
            var printed = ADocument.Printed(
                ADocument.Lines(lines),
                new Heading(2, "2", "Rated steps"),
                ADocument.Lines(6)
            );
            var heading = printed.Document.All("H2").Single().Contents.Single();
            var following = printed.Document.All("P").Last();
            following.Contents[0].Page.Should().Be(heading.Page);
            LinesOn(printed, following, heading.Page).Should().BeGreaterThanOrEqualTo(2);
        }
    }

    [Test]
    public void A_paragraph_leaves_no_line_alone()
    {
        for (var before = 25; before < 40; before++)
        {
            var printed = ADocument.Printed(ADocument.Lines(before), ADocument.Lines(5));
            var paragraph = printed.Document.All("P").Last();
            foreach (var (page, _) in paragraph.Contents)
                LinesOn(printed, paragraph, page).Should().BeGreaterThanOrEqualTo(2);
        }
    }

    [TestCase(20, 1, TestName = "A_heading_does_not_stay_behind_when_its_table_begins_a_page")]
    [TestCase(3, 0, TestName = "A_long_table_begins_on_a_page_that_is_mostly_free")]
    public void A_long_table_begins_a_page_with_its_heading(int linesBefore, int page)
    {
        var printed = ADocument.Printed(
            ADocument.Lines(linesBefore),
            new Heading(2, "2", "Rated steps"),
            ADocument.Table(12) with
            {
                NewPage = true,
            }
        );
        printed.Document.All("H2").Single().Contents.Single().Page.Should().Be(page);
    }

    [Test]
    public void What_stands_together_stands_on_one_page()
    {
        for (var before = 15; before < 40; before++)
        {
            var kept = new KeepTogether([new Heading(2, "2", "Price"), ADocument.Lines(4), ADocument.Lines(4)]);
            var printed = ADocument.Printed(ADocument.Lines(before), kept);
            var pages = printed.Document.Kids[^1].All().SelectMany(element => element.Contents).Select(at => at.Page);
            pages.Distinct().Should().ContainSingle();
        }
    }

    [Test]
    public void A_section_that_begins_a_page_stands_at_its_top()
    {
        var printed = ADocument.Printed(
            new Paragraph("Before."),
            new Heading(2, "2", "Evaluation plan", NewPage: true),
            ADocument.Lines(2)
        );
        var heading = printed
            .Pages[1]
            .Texts.Single(text => text.Text.StartsWith("Evaluation plan", StringComparison.Ordinal));
        heading.Baseline.Should().BeApproximately(792 - 90 - 15.4, 1);
    }

    [TestCase("2", 1, TestName = "A_section_goes_on_with_a_page_that_holds_little")]
    [TestCase("Annex B", 2, TestName = "An_annex_begins_a_page_whatever_the_one_before_holds")]
    public void What_begins_a_page(string number, int page)
    {
        var printed = ADocument.Printed(
            ADocument.Lines(40),
            new Heading(2, number, "Points", NewPage: true),
            ADocument.Lines(2)
        );
        printed.Document.All("H2").Single().Contents.First().Page.Should().Be(page);
    }

    private static int LinesOn(PdfTree printed, PdfElement element, int page) =>
        element
            .Contents.Where(at => at.Page == page)
            .Sum(at => printed.Pages[page].Texts.Count(text => text.Content == at.Content));
}
