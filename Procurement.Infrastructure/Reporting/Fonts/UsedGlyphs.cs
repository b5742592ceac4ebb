namespace Procurement.Infrastructure.Reporting.Fonts;

/// <summary>The glyphs of one font that one document prints, each with the character that it stands for.</summary>
internal sealed class UsedGlyphs(FontFile font)
{
    private readonly int[] characters = new int[font.GlyphCount];

    public FontFile Font { get; } = font;

    /// <summary>Whether anything was printed in this font.</summary>
    public bool Any { get; private set; }

    /// <summary>
    /// Notes a glyph. Where two characters share one glyph (space and no-break space), the lower one is what
    /// copied text gets, whichever came first.
    /// </summary>
    public void Note(ushort glyph, int codePoint)
    {
        Any = true;
        if (characters[glyph] == 0 || codePoint < characters[glyph])
            characters[glyph] = codePoint;
    }

    /// <summary>The character of a glyph; 0 where it is not used.</summary>
    public int CharacterOf(int glyph) => characters[glyph];
}
