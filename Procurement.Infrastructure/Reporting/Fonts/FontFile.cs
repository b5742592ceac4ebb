using System.Buffers.Binary;

namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>A TrueType file read in place: only what measuring, subsetting and the PDF font dictionaries ask for.</summary>
internal sealed class FontFile
{
    private const int Latin = 0x600;
    private readonly byte[] bytes;
    private readonly CharacterMap characters;
    private readonly ushort[] advances;
    private readonly ushort[] latinGlyphs = new ushort[Latin];

    public FontFile(string name, byte[] file)
    {
        Name = name;
        bytes = file;
        var head = Table("head"u8);
        var horizontal = Table("hhea"u8);
        var marks = Table("OS/2"u8);
        UnitsPerEm = U16(head, 18);
        XMin = S16(head, 36);
        YMin = S16(head, 38);
        XMax = S16(head, 40);
        YMax = S16(head, 42);
        LongOffsets = S16(head, 50) == 1;
        Ascent = S16(horizontal, 4);
        Descent = S16(horizontal, 6);
        CapHeight = marks.Length >= 90 && U16(marks, 0) >= 2 ? S16(marks, 88) : Ascent;
        WeightClass = U16(marks, 4);
        GlyphCount = U16(Table("maxp"u8), 4);
        MeasuredGlyphs = U16(horizontal, 34);
        advances = ReadAdvances();
        characters = CharacterMap.Read(Table("cmap"u8));
        for (var character = 0; character < Latin; character++)
            latinGlyphs[character] = characters.GlyphOf(character);
    }

    /// <summary>PostScript name, as the PDF names the font.</summary>
    public string Name { get; }

    /// <summary>Font units in one em; all lengths below are in font units.</summary>
    public int UnitsPerEm { get; }
    public int XMin { get; }
    public int YMin { get; }
    public int XMax { get; }
    public int YMax { get; }
    public int Ascent { get; }

    /// <summary>Negative: below the baseline.</summary>
    public int Descent { get; }
    public int CapHeight { get; }
    public int WeightClass { get; }
    public int GlyphCount { get; }

    /// <summary>Glyphs with an advance of their own; those after them repeat the last.</summary>
    public int MeasuredGlyphs { get; }

    /// <summary>Whether glyph offsets are stored in four bytes.</summary>
    public bool LongOffsets { get; }

    /// <summary>The glyph of a character; 0 where the font has none.</summary>
    public ushort GlyphOf(int codePoint) => codePoint < Latin ? latinGlyphs[codePoint] : characters.GlyphOf(codePoint);

    /// <summary>Advance of a glyph in font units.</summary>
    public int Advance(int glyph) => advances[glyph];

    /// <summary>The bytes of a table; empty where the file has none.</summary>
    public ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        var tables = U16(bytes, 4);
        for (var entry = 12; entry < 12 + tables * 16; entry += 16)
            if (bytes.AsSpan(entry, 4).SequenceEqual(tag))
                return bytes.AsSpan((int)U32(bytes, entry + 8), (int)U32(bytes, entry + 12));
        return default;
    }

    private ushort[] ReadAdvances()
    {
        var metrics = Table("hmtx"u8);
        var result = new ushort[GlyphCount];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
            result[glyph] = U16(metrics, Math.Min(glyph, MeasuredGlyphs - 1) * 4);
        return result;
    }

    private static ushort U16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16BigEndian(from[at..]);

    private static short S16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt16BigEndian(from[at..]);

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32BigEndian(from[at..]);
}
