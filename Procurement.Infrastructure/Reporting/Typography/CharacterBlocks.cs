using System.Globalization;
using System.Text;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Which script a character belongs to, as far as a reader needs to know which one is missing.</summary>
internal static class CharacterBlocks
{
    private static readonly (int First, int Last, string Key)[] blocks =
    [
        (0x0000, 0x02FF, "Block.Latin"),
        (0x0370, 0x03FF, "Block.Greek"),
        (0x0400, 0x052F, "Block.Cyrillic"),
        (0x0590, 0x05FF, "Block.Hebrew"),
        (0x0600, 0x06FF, "Block.Arabic"),
        (0x0750, 0x077F, "Block.Arabic"),
        (0x0870, 0x08FF, "Block.Arabic"),
        (0x0900, 0x097F, "Block.Devanagari"),
        (0x0E00, 0x0E7F, "Block.Thai"),
        (0x1400, 0x167F, "Block.Syllabics"),
        (0x18B0, 0x18FF, "Block.Syllabics"),
        (0x1E00, 0x1EFF, "Block.Latin"),
        (0x1F00, 0x1FFF, "Block.Greek"),
        (0x2000, 0x206F, "Block.Punctuation"),
        (0x2070, 0x25FF, "Block.Symbol"),
        (0x2600, 0x27BF, "Block.Emoji"),
        (0x27C0, 0x2BFF, "Block.Symbol"),
        (0x2E80, 0x9FFF, "Block.Cjk"),
        (0xAC00, 0xD7AF, "Block.Cjk"),
        (0xE000, 0xF8FF, "Block.Private"),
        (0xF900, 0xFAFF, "Block.Cjk"),
        (0xFB1D, 0xFB4F, "Block.Hebrew"),
        (0xFB50, 0xFDFF, "Block.Arabic"),
        (0xFE70, 0xFEFE, "Block.Arabic"),
        (0xFF00, 0xFFEF, "Block.Cjk"),
        (0xFFFD, 0xFFFD, "Block.Damaged"),
        (0x1F000, 0x1FAFF, "Block.Emoji"),
        (0x20000, 0x3FFFF, "Block.Cjk"),
        (0xF0000, 0x10FFFF, "Block.Private"),
    ];

    /// <summary>The key of the words that name the script of a character and its accents.</summary>
    public static string KeyOf(string character)
    {
        var first = character.EnumerateRunes().First().Value;
        foreach (var (from, to, key) in blocks)
            if (first >= from && first <= to)
                return key == "Block.Latin" && character.Length > 1 ? "Block.Combining" : key;
        return Characters.IsMark(first) ? "Block.Combining" : "Block.Other";
    }

    /// <summary>"U+05E9"; of a character with accents, or of joined ones: "U+0078 + U+0338".</summary>
    public static string CodesOf(string character)
    {
        var codes = new StringBuilder();
        foreach (var rune in character.EnumerateRunes())
            codes
                .Append(codes.Length > 0 ? " + " : "")
                .Append("U+")
                .Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        return codes.ToString();
    }
}
