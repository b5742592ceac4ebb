using System.Security.Cryptography;
using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Infrastructure.Reporting.Pdf;

/// <summary>One embedded font: the subset, its widths and its way back to characters.</summary>
internal static class FontObjects
{
    private const int CodesTogether = 100;
    private const int NonSymbolic = 32;

    /// <summary>Writes the font; gives the number of its dictionary.</summary>
    public static int Write(PdfObjects objects, UsedGlyphs used)
    {
        var font = used.Font;
        var subset = FontSubset.Write(used);
        var name = Tag(subset) + "+" + font.Name;
        var (top, descendant, descriptor) = (objects.Reserve(), objects.Reserve(), objects.Reserve());
        var (file, unicode) = (objects.Reserve(), objects.Reserve());
        var body = new ByteWriter(4096);
        body.Raw("<</Type/Font/Subtype/Type0/BaseFont/"u8).Ascii(name).Raw("/Encoding/Identity-H"u8);
        body.Raw("/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode "u8).Reference(unicode).Raw(">>"u8);
        objects.Put(top, body);
        body.Clear();
        body.Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Ascii(name);
        body.Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"u8);
        body.Raw("/FontDescriptor "u8).Reference(descriptor).Raw("/DW 0/W["u8);
        Widths(body, used);
        objects.Put(descendant, body.Raw("]>>"u8));
        body.Clear();
        Descriptor(body, font, name, file);
        objects.Put(descriptor, body);
        objects.PutStream(file, new ByteWriter().Raw("/Length1 "u8).Int(subset.Length).Written, subset);
        objects.PutStream(unicode, default, ToUnicode(used).Written);
        return top;
    }

    // Six capitals from the subset itself: two documents with the same glyphs name their font alike.
    private static string Tag(byte[] subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(
            6,
            hash,
            static (letters, bytes) =>
            {
                for (var at = 0; at < letters.Length; at++)
                    letters[at] = (char)('A' + bytes[at] % 26);
            }
        );
    }

    private static void Descriptor(ByteWriter body, FontFile font, string name, int file)
    {
        body.Raw("<</Type/FontDescriptor/FontName/"u8).Ascii(name).Raw("/Flags "u8).Int(NonSymbolic);
        body.Raw("/FontBBox["u8).Operand(Em(font, font.XMin)).Operand(Em(font, font.YMin));
        body.Operand(Em(font, font.XMax)).Number(Em(font, font.YMax)).Raw("]/ItalicAngle 0/Ascent "u8);
        body.Number(Em(font, font.Ascent)).Raw("/Descent "u8).Number(Em(font, font.Descent)).Raw("/CapHeight "u8);
        body.Number(Em(font, font.CapHeight)).Raw("/StemV "u8).Int(font.WeightClass / 5);
        body.Raw("/FontWeight "u8).Int(font.WeightClass).Raw("/FontFile2 "u8).Reference(file).Raw(">>"u8);
    }

    private static void Widths(ByteWriter body, UsedGlyphs used)
    {
        var open = false;
        for (var glyph = 0; glyph < used.Font.GlyphCount; glyph++)
        {
            var isUsed = used.CharacterOf(glyph) != 0;
            if (isUsed && !open)
                body.Int(glyph).Byte((byte)'[');
            if (isUsed)
                body.Operand(Em(used.Font, used.Font.Advance(glyph)));
            if (!isUsed && open)
                body.Byte((byte)']');
            open = isUsed;
        }
        if (open)
            body.Byte((byte)']');
    }

    private static ByteWriter ToUnicode(UsedGlyphs used)
    {
        var body = new ByteWriter(4096);
        body.Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        body.Raw("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8);
        body.Raw("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        body.Raw("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        var codes = new List<int>();
        for (var glyph = 0; glyph < used.Font.GlyphCount; glyph++)
            if (used.CharacterOf(glyph) != 0)
                codes.Add(glyph);
        for (var at = 0; at < codes.Count; at += CodesTogether)
        {
            var end = Math.Min(codes.Count, at + CodesTogether);
            body.Int(end - at).Raw(" beginbfchar\n"u8);
            for (var code = at; code < end; code++)
            {
                body.Byte((byte)'<').Hex(codes[code], 4).Raw("> <"u8);
                foreach (var unit in char.ConvertFromUtf32(used.CharacterOf(codes[code])))
                    body.Hex(unit, 4);
                body.Raw(">\n"u8);
            }
            body.Raw("endbfchar\n"u8);
        }
        return body.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static double Em(FontFile font, int units) => units * 1000.0 / font.UnitsPerEm;
}
