using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>
/// Breaks a text into lines: at spaces only, never at a no-break space or at a hyphen. A single word wider
/// than the line breaks after a hyphen, or else between any two characters, so that nothing leaves its box.
/// </summary>
internal static class LineBreaks
{
    /// <summary>The lines of a text, at most <paramref name="width"/> points wide; none for an empty text.</summary>
    public static List<TextLine> Break(ShapedText text, double width)
    {
        var lines = new List<TextLine>(1 + (int)(text.Advanced[text.Count] / Math.Max(1, Units(text, width))));
        var limit = Units(text, width);
        var start = 0;
        var space = 0;
        for (var at = 0; at < text.Count; at++)
        {
            var kind = text.Kinds[at];
            if (kind == GlyphKind.NewLine)
            {
                lines.Add(Line(text, start, at + 1));
                start = space = at + 1;
            }
            else if (kind == GlyphKind.Space)
                space = at + 1;
            else if (at > start && text.Advanced[at + 1] - text.Advanced[start] > limit)
            {
                var end = space > start ? space : InWord(text, start, at);
                if (end == start)
                    continue;
                lines.Add(Line(text, start, end));
                start = space = end;
                at = Math.Max(end, at) - 1;
            }
        }
        if (start < text.Count)
            lines.Add(Line(text, start, text.Count));
        return lines;
    }

    /// <summary>Width of the whole text on one line, in points.</summary>
    public static double Width(ShapedText text) => Points(text, text.Advanced[text.Count]);

    /// <summary>Width of the widest word, or part of one between hyphens, in points.</summary>
    public static double WidestWord(ShapedText text)
    {
        var widest = 0;
        var start = 0;
        for (var at = 0; at <= text.Count; at++)
        {
            var kind = at < text.Count ? text.Kinds[at] : GlyphKind.Space;
            if (kind is GlyphKind.Plain or GlyphKind.Joined)
                continue;
            var end = kind == GlyphKind.Hyphen ? at + 1 : at;
            widest = Math.Max(widest, text.Advanced[end] - text.Advanced[start]);
            start = Math.Min(text.Count, at + 1);
        }
        return Points(text, widest);
    }

    private static int InWord(ShapedText text, int start, int at)
    {
        for (var hyphen = at; hyphen > start + 1; hyphen--)
            if (text.Kinds[hyphen - 1] == GlyphKind.Hyphen)
                return hyphen;
        while (at > start && text.Kinds[at] == GlyphKind.Joined)
            at--;
        return at;
    }

    private static TextLine Line(ShapedText text, int start, int end)
    {
        var inked = end;
        while (inked > start && text.Kinds[inked - 1] is GlyphKind.Space or GlyphKind.NewLine)
            inked--;
        return new TextLine(start, end, Points(text, text.Advanced[inked] - text.Advanced[start]));
    }

    // Half a unit more than fits: a column as wide as its own text must not break it.
    private static double Units(ShapedText text, double width) =>
        width * EmbeddedFonts.UnitsPerEm / text.Style.Size + 0.5;

    private static double Points(ShapedText text, int units) => units * text.Style.Size / EmbeddedFonts.UnitsPerEm;
}
