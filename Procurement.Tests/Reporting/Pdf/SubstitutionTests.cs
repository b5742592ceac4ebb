using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Pdf;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class SubstitutionTests
{
    [Test]
    public void Accents_that_follow_their_letter_are_printed_as_one_character()
    {
        var printed = PdfPrinter.Print(ADocument.Of(new Paragraph("Coope\u0301rative, franc\u0327ais")));
        printed.SubstitutedCharacters.Should().BeEmpty();
        new PdfTree(printed.Bytes).TextOf(0).Should().Contain("Coopérative, français");
    }

    [TestCase("שלום", "ש", "ל", "ו", "ם")]
    [TestCase("👩‍👩‍👧", "👩‍👩‍👧")]
    [TestCase("漢字", "漢", "字")]
    [TestCase("x\u0338", "x\u0338")]
    public void What_the_fonts_lack_has_a_substitute_and_is_listed(string text, params string[] listed)
    {
        var printed = PdfPrinter.Print(ADocument.Of(new Paragraph("Name: " + text + ".")));
        printed.SubstitutedCharacters.Should().Equal(listed);
        new PdfTree(printed.Bytes).Document.All("P").Last().Text.Should().Be("Name: " + text + ".");
    }

    [Test]
    public void Half_a_character_does_not_spoil_the_file()
    {
        var printed = PdfPrinter.Print(ADocument.Of(new Paragraph("a\uD83Db\uDC00c")));
        printed.SubstitutedCharacters.Should().Equal("\uFFFD");
        new PdfTree(printed.Bytes).Document.All("P").Last().Text.Should().Be("a\uFFFDb\uFFFDc");
    }

    [Test]
    public void Controls_and_direction_marks_print_nothing()
    {
        Lines("a\u0000b\u202Ec\u200Bd\u00ADe\uFEFFf").Should().Equal("abcdef");
    }

    private static List<string> Lines(string text)
    {
        var printed = ADocument.Printed(new Paragraph(text));
        var (page, content) = printed.Document.All("P").Last().Contents[0];
        return [.. printed.Pages[page].Texts.Where(line => line.Content == content).Select(line => line.Text)];
    }
}
