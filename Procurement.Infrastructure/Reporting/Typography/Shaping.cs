using System.Globalization;
using System.Text;
using Procurement.Infrastructure.Reporting.Documents.Model;
using Procurement.Infrastructure.Reporting.Fonts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>
/// Turns text into glyphs, one for each character: no ligatures and no kerning, so copied text keeps its
/// letters. Notes what one document uses and what the fonts could not print.
/// </summary>
internal sealed class Shaping
{
    public const int Replacement = 0xFFFD;
    private const int FirstMark = 0x300;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public UsedGlyphs Regular { get; } = new(EmbeddedFonts.Regular);
    public UsedGlyphs Semibold { get; } = new(EmbeddedFonts.Semibold);

    /// <summary>Each substituted character once, in the order of the text.</summary>
    public List<string> Substituted { get; } = [];

    /// <summary>Each invisible character once that was left out because it steers programs, not words.</summary>
    public List<string> Omitted { get; } = [];

    /// <summary>The glyphs of a text.</summary>
    public ShapedText Shape(RichText text, TextStyle style)
    {
        var length = 0;
        for (var run = 0; run < text.Runs.Count; run++)
            length += text.Runs[run].Value.Length;
        var shaped = new ShapedText(style, text.Runs, length);
        for (var run = 0; run < text.Runs.Count; run++)
        {
            shaped.RunStarts[run] = shaped.Count;
            Add(shaped, text.Runs[run].Value, shaped.IsSemibold(run) ? Semibold : Regular);
        }
        shaped.RunStarts[text.Runs.Count] = shaped.Count;
        return shaped;
    }

    private void Add(ShapedText shaped, string text, UsedGlyphs used)
    {
        for (var at = 0; at < text.Length; )
        {
            var character = text[at];
            var plain = character < FirstMark && (at + 1 == text.Length || text[at + 1] < FirstMark);
            if (plain && used.Font.GlyphOf(character) is > 0 and var glyph && character is >= ' ' and not '\u00AD')
            {
                var kind = Characters.HoldsTheNext(text, at) ? GlyphKind.Plain : KindOf(character);
                Add(shaped, used, glyph, character, kind);
                at++;
                continue;
            }
            var length = plain ? 1 : StringInfo.GetNextTextElementLength(text, at);
            AddElement(shaped, text.Substring(at, length), used);
            at += length;
        }
    }

    private void AddElement(ShapedText shaped, string element, UsedGlyphs used)
    {
        var characters = Composed(element);
        if (characters.Count == 0)
            return;
        var half = characters.Contains(Replacement) && !element.Contains((char)Replacement);
        foreach (var character in characters)
        {
            if (!half && (used.Font.GlyphOf(character) != 0 || Characters.IsBreakingSpace(character)))
                continue;
            Substitute(shaped, half ? ((char)Replacement).ToString() : element, used);
            return;
        }
        foreach (var character in characters)
        {
            var glyph = used.Font.GlyphOf(character);
            Add(shaped, used, glyph == 0 ? used.Font.GlyphOf(' ') : glyph, character, KindOf(character));
        }
    }

    private static void Add(ShapedText shaped, UsedGlyphs used, ushort glyph, int character, GlyphKind kind)
    {
        used.Note(glyph, character is '\n' or '\t' ? ' ' : character);
        shaped.Add(glyph, used.Font.Advance(glyph), kind);
    }

    private static GlyphKind KindOf(int character) =>
        character switch
        {
            ' ' => GlyphKind.Space,
            '\n' => GlyphKind.NewLine,
            '-' => GlyphKind.Hyphen,
            < FirstMark => character == '\t' ? GlyphKind.Space : GlyphKind.Plain,
            _ when Characters.IsBreakingSpace(character) => GlyphKind.Space,
            _ => Characters.IsMark(character) ? GlyphKind.Joined : GlyphKind.Plain,
        };

    private void Substitute(ShapedText shaped, string element, UsedGlyphs used)
    {
        if (known.Add(element))
            Substituted.Add(element);
        var glyph = used.Font.GlyphOf(Replacement);
        if (glyph == 0)
            glyph = used.Font.GlyphOf('?');
        used.Note(glyph, used.Font.GlyphOf(Replacement) == 0 ? '?' : Replacement);
        shaped.AddSubstitute(glyph, used.Font.Advance(glyph), element);
    }

    private List<int> Composed(string element)
    {
        var characters = new List<int>(2);
        foreach (var rune in element.EnumerateRunes())
        {
            if (Characters.IsIgnored(rune.Value))
            {
                if (Characters.Steers(rune.Value) && known.Add(rune.ToString()))
                    Omitted.Add(rune.ToString());
                continue;
            }
            var composed = characters.Count > 0 ? Characters.Compose(characters[^1], rune.Value) : 0;
            if (composed == 0)
                characters.Add(rune.Value);
            else
                characters[^1] = composed;
        }
        return characters;
    }
}
