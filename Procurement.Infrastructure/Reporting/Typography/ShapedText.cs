using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Text as glyphs of one style, with their advances in font units.</summary>
internal sealed class ShapedText(TextStyle style, IReadOnlyList<Run> runs, int capacity)
{
    public TextStyle Style { get; } = style;
    public IReadOnlyList<Run> Runs { get; } = runs;
    public int Count { get; private set; }
    public ushort[] Glyphs { get; private set; } = new ushort[capacity];
    public GlyphKind[] Kinds { get; private set; } = new GlyphKind[capacity];

    /// <summary>Number of the first glyph of every run, and the end.</summary>
    public int[] RunStarts { get; } = new int[runs.Count + 1];

    public List<Substitution>? Substitutions { get; private set; }

    /// <summary>Advance of the glyphs before each place, in font units.</summary>
    public int[] Advanced { get; private set; } = new int[capacity + 1];

    public bool IsSemibold(int run) => Style.Semibold || Runs[run].Strong;

    public void Add(ushort glyph, int advance, GlyphKind kind)
    {
        if (Count == Glyphs.Length)
            Grow();
        Glyphs[Count] = glyph;
        Kinds[Count] = kind;
        Advanced[Count + 1] = Advanced[Count] + advance;
        Count++;
    }

    public void AddSubstitute(ushort glyph, int advance, string original)
    {
        (Substitutions ??= []).Add(new Substitution(Count, original));
        Add(glyph, advance, GlyphKind.Plain);
    }

    private void Grow()
    {
        var size = Math.Max(8, Count * 2);
        var (glyphs, kinds, advanced) = (Glyphs, Kinds, Advanced);
        Array.Resize(ref glyphs, size);
        Array.Resize(ref kinds, size);
        Array.Resize(ref advanced, size + 1);
        (Glyphs, Kinds, Advanced) = (glyphs, kinds, advanced);
    }
}
