using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Tests.Support.Builders;
using Procurement.Tests.Support.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class PageTests
{
    private const int LinesOfAPage = 41;

    [TestCase(Language.English, "Page 2 of 2")]
    [TestCase(Language.French, "Page 2 de 2")]
    public void Every_page_has_its_number_in_the_language_of_the_document(Language language, string number)
    {
        var document = ADocument.Of(ADocument.Lines(LinesOfAPage)) with { Language = language };
        ADocument.Printed(document).TextOf(1).Should().Contain(number);
    }

    [Test]
    public void The_header_begins_on_page_two_and_is_an_artifact()
    {
        var printed = ADocument.Printed(ADocument.Lines(LinesOfAPage));
        printed.Pages[0].Artifacts.Should().Contain("Footer").And.NotContain("Header");
        printed.Pages[1].Artifacts.Should().Contain("Footer").And.Contain("Header");
    }

    [Test]
    public void No_text_leaves_the_margins()
    {
        var printed = ADocument.Printed(
            ADocument.WithEveryBlock() with
            {
                Blocks =
                [
                    .. ADocument.WithEveryBlock().Blocks,
                    new Heading(2, null, new string('W', 90)),
                    new Paragraph(new string('x', 700)),
                    ADocument.Table(2, new string('m', 500)),
                    ADocument.Chart(60),
                    new NoteBox("Reason", [string.Concat(Enumerable.Repeat("A long reason. ", 700))]),
                ],
            }
        );
        Misplaced(printed).Should().BeEmpty();
    }

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

    [Test]
    public void A_heading_does_not_stay_behind_when_its_table_begins_a_page()
    {
        var printed = ADocument.Printed(
            ADocument.Lines(3),
            new Heading(2, "2", "Rated steps"),
            ADocument.Table(12) with
            {
                NewPage = true,
            }
        );
        printed.Document.All("H2").Single().Contents.Single().Page.Should().Be(1);
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

    [Test]
    public void Bookmarks_follow_the_headings_and_are_open_to_the_second_level()
    {
        var file = ADocument.Printed(ADocument.WithEveryBlock()).File;
        var outlines = file.Dictionary(file.Catalog["Outlines"]);
        var title = file.Dictionary(outlines["First"]);
        file.Text(title["Title"]).Should().Be("Evaluation report, Service system manager, Peel region");
        title["Count"].Should().Be(5.0);
        var section = file.Dictionary(title["First"]);
        file.Text(section["Title"]).Should().Be("1 Summary");
        var contents = file.Dictionary(section["Next"]);
        var steps = file.Dictionary(contents["Next"]);
        steps["Count"].Should().Be(-1.0);
        file.Text(file.Dictionary(steps["First"])["Title"]).Should().Be("2.1 Technical envelope");
    }

    private static IEnumerable<PrintedText> Misplaced(PdfTree printed) =>
        printed
            .Pages.SelectMany(page => page.Texts)
            .Where(text => text.Text.Trim().Length > 0)
            .Where(text =>
                text.Left < 71.9
                || text.Left + text.Width - (text.Text.EndsWith(' ') ? 6 : 0) > 540.1
                || text.Baseline < 24
                || text.Baseline > 792 - 40
                || text.Content is not null && text.Baseline < 80
            );

    private static int LinesOn(PdfTree printed, PdfElement element, int page) =>
        element
            .Contents.Where(at => at.Page == page)
            .Sum(at => printed.Pages[page].Texts.Count(text => text.Content == at.Content));
}
