using System.Globalization;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>What the layout must know of single characters.</summary>
internal static class Characters
{
    public const char NoBreakSpace = '\u00A0';
    private const int Grave = 0x300;
    private const int Acute = 0x301;
    private const int Circumflex = 0x302;
    private const int Tilde = 0x303;
    private const int Diaeresis = 0x308;
    private const int Ring = 0x30A;
    private const int Cedilla = 0x327;

    /// <summary>Spaces after which a line may end; the no-break spaces are not among them.</summary>
    public static bool IsBreakingSpace(int character) =>
        character is ' ' or '\t' or '\n' or 0x1680 or 0x205F or 0x3000
        || character is >= 0x2000 and <= 0x200A and not 0x2007;

    /// <summary>A space typed where French puts a no-break one, before "%" or ":" or inside « »: no line ends there.</summary>
    public static bool HoldsTheNext(string text, int at) =>
        text[at] == ' '
        && (
            (at > 0 && text[at - 1] == '«')
            || (at + 1 < text.Length && (text[at + 1] is '%' or ':' or ';' or '?' or '!' or '»' || IsAmount(text, at)))
        );

    private static bool IsAmount(string text, int space) =>
        text[space + 1] == '$' && space > 0 && char.IsAsciiDigit(text[space - 1]);

    /// <summary>Controls and invisible format characters: they print nothing and must not steer a reader's program.</summary>
    public static bool IsIgnored(int codePoint) =>
        codePoint < 0x20
            ? codePoint is not ('\t' or '\n')
            : codePoint >= 0x7F
                && CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>Of those, the ones that could change what a program shows: not mere joints and places to break a
    /// line.</summary>
    public static bool Steers(int codePoint) =>
        codePoint is not ('\r' or 0xAD or 0x2060 or 0xFEFF or (>= 0x200B and <= 0x200F));

    /// <summary>Accents that stand on the character before them.</summary>
    public static bool IsMark(int codePoint) =>
        codePoint >= Grave
        && CharUnicodeInfo.GetUnicodeCategory(codePoint)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// One character for a letter and its accent, 0 where there is none. Only the letters of Latin-1: the
    /// service runs without culture data, where <c>string.Normalize</c> leaves text as it is.
    /// </summary>
    public static int Compose(int letter, int mark) =>
        mark switch
        {
            Grave => Pick("AEIOUaeiou", "ÀÈÌÒÙàèìòù", letter),
            Acute => Pick("AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý", letter),
            Circumflex => Pick("AEIOUaeiou", "ÂÊÎÔÛâêîôû", letter),
            Tilde => Pick("ANOano", "ÃÑÕãñõ", letter),
            Diaeresis => Pick("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ", letter),
            Ring => Pick("Aa", "Åå", letter),
            Cedilla => Pick("Cc", "Çç", letter),
            _ => 0,
        };

    private static int Pick(string letters, string composed, int letter)
    {
        var at = letter <= char.MaxValue ? letters.IndexOf((char)letter) : -1;
        return at < 0 ? 0 : composed[at];
    }
}
