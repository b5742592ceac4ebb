using System.Buffers.Binary;

namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>From characters to glyphs: the Unicode subtable of <c>cmap</c>, format 12 before format 4.</summary>
internal sealed class CharacterMap
{
    private readonly byte[] subtable;
    private readonly bool grouped;

    private CharacterMap(byte[] subtable, bool grouped)
    {
        this.subtable = subtable;
        this.grouped = grouped;
    }

    /// <summary>Reads the table; a font without a Unicode subtable is a fault in the build.</summary>
    public static CharacterMap Read(ReadOnlySpan<byte> table)
    {
        var segments = 0;
        for (var entry = 4; entry < 4 + U16(table, 2) * 8; entry += 8)
        {
            var platform = U16(table, entry);
            var at = (int)U32(table, entry + 4);
            if (platform is not (0 or 3))
                continue;
            if (U16(table, at) == 12)
                return new CharacterMap(table.Slice(at, (int)U32(table, at + 4)).ToArray(), true);
            if (U16(table, at) == 4)
                segments = at;
        }
        return segments == 0
            ? throw new InvalidDataException("The font has no Unicode character map.")
            : new CharacterMap(table.Slice(segments, U16(table, segments + 2)).ToArray(), false);
    }

    /// <summary>The glyph of a character; 0 where there is none.</summary>
    public ushort GlyphOf(int codePoint) => grouped ? InGroups(codePoint) : InSegments(codePoint);

    private ushort InGroups(int codePoint)
    {
        var (low, high) = (0, (int)U32(subtable, 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = 16 + middle * 12;
            if (codePoint < U32(subtable, group))
                high = middle - 1;
            else if (codePoint > U32(subtable, group + 4))
                low = middle + 1;
            else
                return (ushort)(U32(subtable, group + 8) + (uint)codePoint - U32(subtable, group));
        }
        return 0;
    }

    private ushort InSegments(int codePoint)
    {
        if (codePoint > 0xFFFF)
            return 0;
        var doubled = U16(subtable, 6);
        var (low, high) = (0, doubled / 2 - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (U16(subtable, 14 + middle * 2) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        var start = U16(subtable, 16 + doubled + low * 2);
        if (codePoint < start || codePoint > U16(subtable, 14 + low * 2))
            return 0;
        var delta = U16(subtable, 16 + doubled * 2 + low * 2);
        var rangeAt = 16 + doubled * 3 + low * 2;
        var range = U16(subtable, rangeAt);
        if (range == 0)
            return (ushort)(codePoint + delta);
        var glyph = U16(subtable, rangeAt + range + (codePoint - start) * 2);
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }

    private static ushort U16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16BigEndian(from[at..]);

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32BigEndian(from[at..]);
}
