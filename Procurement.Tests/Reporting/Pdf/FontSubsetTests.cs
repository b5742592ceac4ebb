using System.Buffers.Binary;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Tests.Reporting.Pdf;

public sealed class FontSubsetTests
{
    [Test]
    public void An_embedded_font_holds_the_tables_that_a_reader_needs_and_its_sum_is_right()
    {
        foreach (var font in Fonts("Évaluation"))
        {
            Tables(font.File).Keys.Should().Equal("glyf", "head", "hhea", "hmtx", "loca", "maxp");
            Sum(font.File).Should().Be(0xB1B0AFBA);
        }
    }

    [Test]
    public void An_embedded_font_is_small_and_named_as_a_subset()
    {
        foreach (var font in Fonts("Évaluation"))
        {
            font.File.Length.Should().BeLessThan(25_000);
            font.Name.Should().MatchRegex("^[A-Z]{6}\\+OpenSans-(Regular|Semibold)$");
        }
    }

    [Test]
    public void Every_used_glyph_has_its_outline_and_its_width()
    {
        var font = Fonts("É").Single(font => font.Name.EndsWith("Regular", StringComparison.Ordinal));
        var glyph = EmbeddedFonts.Regular.GlyphOf('É');
        font.Characters[glyph].Should().Be("É");
        font.Widths[glyph].Should().BeApproximately(EmbeddedFonts.Regular.Advance(glyph) * 1000.0 / 2048, 0.001);
        OutlineLength(font.File, glyph).Should().BePositive();
    }

    [Test]
    public void Parts_of_a_composed_glyph_come_along()
    {
        var used = new UsedGlyphs(EmbeddedFonts.Regular);
        used.Note(EmbeddedFonts.Regular.GlyphOf('É'), 'É');
        var subset = FontSubset.Write(used);
        OutlineLength(subset, EmbeddedFonts.Regular.GlyphOf('E')).Should().BePositive();
        OutlineLength(subset, EmbeddedFonts.Regular.GlyphOf('Z')).Should().Be(0);
    }

    [Test]
    public void The_fonts_hold_every_letter_of_both_languages()
    {
        const string letters = "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»“”‘’–—…•×÷$%°ªº½\u00A0€";
        foreach (var letter in letters)
        {
            EmbeddedFonts.Regular.GlyphOf(letter).Should().BePositive();
            EmbeddedFonts.Semibold.GlyphOf(letter).Should().BePositive();
        }
    }

    private static List<PrintedFont> Fonts(string text)
    {
        var file = ADocument.Printed(new Paragraph(text)).File;
        var fonts = file.Dictionary(file.Dictionary(file.Pages[0]["Resources"])["Font"]);
        return [.. fonts.Values.Select(font => new PrintedFont(file, file.Dictionary(font)))];
    }

    private static Dictionary<string, (int At, int Length)> Tables(byte[] font)
    {
        var tables = new Dictionary<string, (int, int)>();
        for (var entry = 12; entry < 12 + 16 * BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); entry += 16)
            tables.Add(
                Encoding.ASCII.GetString(font, entry, 4),
                ((int)Int(font, entry + 8), (int)Int(font, entry + 12))
            );
        return tables;
    }

    private static uint OutlineLength(byte[] font, int glyph)
    {
        var loca = Tables(font)["loca"].At + glyph * 4;
        return loca + 8 > font.Length ? 0 : Int(font, loca + 4) - Int(font, loca);
    }

    private static uint Sum(byte[] font)
    {
        var sum = 0u;
        for (var at = 0; at < font.Length; at += 4)
            sum = unchecked(sum + Int(font, at));
        return sum;
    }

    private static uint Int(byte[] font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
