using System.Buffers.Binary;

namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>
/// A TrueType file with the outlines of the used glyphs only. Glyphs keep their numbers, so the identity map
/// holds between what the page says and what the file draws; unused ones are empty.
/// </summary>
internal static class FontSubset
{
    /// <summary>The bytes of the subset, fit for <c>FontFile2</c>.</summary>
    public static byte[] Write(UsedGlyphs used)
    {
        var font = used.Font;
        var kept = Kept(used);
        var count = Array.LastIndexOf(kept, true) + 1;
        var outlines = new List<byte>(32 * 1024);
        var offsets = new byte[(count + 1) * 4];
        var metrics = new byte[count * 4];
        var source = new GlyphOutlines(font);
        var sourceMetrics = font.Table("hmtx"u8);
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (kept[glyph])
            {
                source.Copy(glyph, outlines);
                while (outlines.Count % 4 != 0)
                    outlines.Add(0);
                BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(glyph * 4), (ushort)font.Advance(glyph));
                SideBearing(font, sourceMetrics, glyph).CopyTo(metrics.AsSpan(glyph * 4 + 2));
            }
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan((glyph + 1) * 4), (uint)outlines.Count);
        }
        return FontTables.Assemble([
            ("glyf", outlines.ToArray()),
            ("head", Patched(font.Table("head"u8), (8, 0), (10, 0), (50, 1))),
            ("hhea", Patched(font.Table("hhea"u8), (34, count))),
            ("hmtx", metrics),
            ("loca", offsets),
            ("maxp", Patched(font.Table("maxp"u8), (4, count), (26, 0))),
        ]);
    }

    private static bool[] Kept(UsedGlyphs used)
    {
        var kept = new bool[used.Font.GlyphCount];
        kept[0] = true;
        for (var glyph = 1; glyph < kept.Length; glyph++)
            kept[glyph] = used.CharacterOf(glyph) != 0;
        new GlyphOutlines(used.Font).MarkComponents(kept);
        return kept;
    }

    private static ReadOnlySpan<byte> SideBearing(FontFile font, ReadOnlySpan<byte> metrics, int glyph) =>
        glyph < font.MeasuredGlyphs
            ? metrics.Slice(glyph * 4 + 2, 2)
            : metrics.Slice(font.MeasuredGlyphs * 4 + (glyph - font.MeasuredGlyphs) * 2, 2);

    private static byte[] Patched(ReadOnlySpan<byte> table, params ReadOnlySpan<(int At, int Value)> changes)
    {
        var copy = table.ToArray();
        foreach (var (at, value) in changes)
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        return copy;
    }
}
