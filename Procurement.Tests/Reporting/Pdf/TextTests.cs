using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class TextTests
{
    [Test]
    public void A_line_ends_at_a_space_and_never_at_a_no_break_space_or_a_hyphen()
    {
        var text = string.Concat(Enumerable.Repeat("Rivière-Claire 31\u00A0octobre\u00A02019 ", 30)).Trim();
        var lines = Lines(text);
        lines.Should().HaveCountGreaterThan(5);
        lines.SkipLast(1).Should().OnlyContain(line => line.EndsWith(' '));
        lines
            .Should()
            .OnlyContain(line =>
                line.StartsWith("Rivière", StringComparison.Ordinal) || line.StartsWith("31", StringComparison.Ordinal)
            );
        lines
            .Should()
            .NotContain(line => line.TrimEnd().EndsWith("31", StringComparison.Ordinal) || line.EndsWith('-'));
    }

    [Test]
    public void A_word_wider_than_the_line_is_broken_and_nothing_of_it_is_lost()
    {
        var lines = Lines(new string('f', 900));
        lines.Should().HaveCountGreaterThan(3);
        string.Concat(lines).Should().Be(new string('f', 900));
    }

    [Test]
    public void A_word_wider_than_the_line_is_broken_after_a_hyphen_before_anywhere_else()
    {
        var lines = Lines(new string('a', 60) + "-" + new string('b', 60));
        lines.Should().Equal(new string('a', 60) + "-", new string('b', 60));
    }

    [Test]
    public void Letters_are_not_joined_to_ligatures()
    {
        Lines("office, five, flat").Should().Equal("office, five, flat");
    }

    [Test]
    public void A_line_break_in_the_text_is_a_line_break_on_the_page()
    {
        Lines("First.\r\nSecond.").Should().Equal("First. ", "Second.");
    }

    private static List<string> Lines(string text)
    {
        var printed = ADocument.Printed(new Paragraph(text));
        var (page, content) = printed.Document.All("P").Last().Contents[0];
        return [.. printed.Pages[page].Texts.Where(line => line.Content == content).Select(line => line.Text)];
    }
}
