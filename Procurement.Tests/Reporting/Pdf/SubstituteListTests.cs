using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class SubstituteListTests
{
    [TestCase(Language.English, "Characters that this document’s font cannot show", "Hebrew", "Pictograph")]
    [TestCase(Language.French, "Caractères que la police de ce document ne peut pas afficher", "Hébreu", "Pictogramme")]
    public void The_document_ends_with_every_character_that_its_font_lacks(
        Language language,
        string heading,
        string hebrew,
        string pictograph
    )
    {
        var document = ADocument.Of(new Paragraph("שלום x\u0338 👩‍👧 שלום")) with { Language = language };
        var printed = ADocument.Printed(document);
        printed.Document.All("H2").Last().Text.Should().Be(heading);
        var rows = printed.Document.All("TR").ToDictionary(row => row.Kids[0].Text, row => row.Kids[1].Text);
        rows[hebrew].Should().Be("U+05E9, U+05DC, U+05D5, U+05DD");
        rows[pictograph].Should().Be("U+1F469 + U+200D + U+1F467");
        rows.Values.Should().Contain("U+0078 + U+0338").And.Contain(value => value.Contains('\uFFFD'));
    }

    [Test]
    public void A_document_whose_font_shows_everything_has_no_such_list() =>
        ADocument
            .Printed(new Paragraph("Coope\u0301rative\u00AD d’emploi\u200B: 1 234,50 $\r\n"))
            .Document.All("H2")
            .Should()
            .BeEmpty();

    [Test]
    public void A_character_in_the_running_header_only_is_listed_too()
    {
        var document = ADocument.Of() with { Header = new RunningHeader("漢", "x") };
        ADocument.Printed(document).Document.All("TD").Last().Text.Should().Be("U+6F22");
    }

    [Test]
    public void An_invisible_character_that_steers_programs_is_left_out_and_listed()
    {
        var printed = ADocument.Printed(new Paragraph("a\u202Eb\u0007c"));
        printed.Document.All("P").Last().Text.Should().Be("abc");
        printed.Document.All("TD").Last().Text.Should().EndWith("U+202E, U+0007");
    }

    [Test]
    public void No_letter_of_the_fonts_is_written_from_right_to_left()
    {
        // So none needs reordering: such letters are substituted, in the order in which they are read.
        for (var letter = 0x590; letter < 0x900; letter++)
            EmbeddedFonts.Regular.GlyphOf(letter).Should().Be(0);
        for (var letter = 0xFB1D; letter < 0xFEFF; letter++)
            EmbeddedFonts.Semibold.GlyphOf(letter).Should().Be(0);
    }
}
