using System.Buffers.Binary;

namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>Outlines of a font, copied without their hinting programs: print needs none, and they are half the bytes.</summary>
internal readonly ref struct GlyphOutlines(FontFile font)
{
    private const int HasInstructions = 0x0100;
    private const int MoreComponents = 0x0020;
    private readonly ReadOnlySpan<byte> offsets = font.Table("loca"u8);
    private readonly ReadOnlySpan<byte> outlines = font.Table("glyf"u8);
    private readonly bool longOffsets = font.LongOffsets;

    /// <summary>Marks the parts of composite glyphs, and the parts of those.</summary>
    public void MarkComponents(bool[] kept)
    {
        for (var again = true; again; )
        {
            again = false;
            for (var glyph = 0; glyph < kept.Length; glyph++)
                if (kept[glyph] && IsComposite(Outline(glyph)))
                    again |= MarkComponents(Outline(glyph), kept);
        }
    }

    /// <summary>Appends the outline of a glyph without instructions.</summary>
    public void Copy(int glyph, List<byte> into)
    {
        var outline = Outline(glyph);
        if (outline.IsEmpty)
            return;
        if (IsComposite(outline))
            CopyComposite(outline, into);
        else
            CopySimple(outline, into);
    }

    private static void CopySimple(ReadOnlySpan<byte> outline, List<byte> into)
    {
        var ends = 10 + 2 * BinaryPrimitives.ReadInt16BigEndian(outline);
        var instructions = BinaryPrimitives.ReadUInt16BigEndian(outline[ends..]);
        into.AddRange(outline[..ends]);
        into.Add(0);
        into.Add(0);
        into.AddRange(outline[(ends + 2 + instructions)..]);
    }

    private static void CopyComposite(ReadOnlySpan<byte> outline, List<byte> into)
    {
        into.AddRange(outline[..10]);
        for (var at = 10; ; )
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var length = ComponentLength(flags);
            var bare = flags & ~HasInstructions;
            into.Add((byte)(bare >> 8));
            into.Add((byte)bare);
            into.AddRange(outline.Slice(at + 2, length - 2));
            at += length;
            if ((flags & MoreComponents) == 0)
                return;
        }
    }

    private static bool MarkComponents(ReadOnlySpan<byte> outline, bool[] kept)
    {
        var marked = false;
        for (var at = 10; ; )
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var component = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            marked |= !kept[component];
            kept[component] = true;
            at += ComponentLength(flags);
            if ((flags & MoreComponents) == 0)
                return marked;
        }
    }

    private static int ComponentLength(int flags)
    {
        var length = 4 + ((flags & 0x0001) != 0 ? 4 : 2);
        if ((flags & 0x0008) != 0)
            return length + 2;
        if ((flags & 0x0040) != 0)
            return length + 4;
        return (flags & 0x0080) != 0 ? length + 8 : length;
    }

    private ReadOnlySpan<byte> Outline(int glyph) => outlines[Offset(glyph)..Offset(glyph + 1)];

    private int Offset(int glyph) =>
        longOffsets
            ? (int)BinaryPrimitives.ReadUInt32BigEndian(offsets[(glyph * 4)..])
            : BinaryPrimitives.ReadUInt16BigEndian(offsets[(glyph * 2)..]) * 2;

    private static bool IsComposite(ReadOnlySpan<byte> outline) =>
        !outline.IsEmpty && BinaryPrimitives.ReadInt16BigEndian(outline) < 0;
}
