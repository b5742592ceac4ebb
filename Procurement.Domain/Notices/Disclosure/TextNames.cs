using System.Text;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Disclosure;

/// <summary>Finds names in a text, however they are capitalized, spaced or composed, as whole words.</summary>
internal static class TextNames
{
    /// <summary>Shorter names would be found in ordinary words.</summary>
    private const int Shortest = 3;

    /// <summary>A text in the one form in which names are compared.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var sign in NormalForm.Compose(text).ToLowerInvariant())
            if (!char.IsWhiteSpace(sign) && sign is not ('\u00A0' or '\u202F'))
                plain.Append(sign == '\u2019' ? '\'' : sign);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        return plain.ToString().Trim();
    }

    /// <summary>The text without some names, so that a name within one of them is not found.</summary>
    public static string Without(string plain, IEnumerable<string> names) =>
        names
            .OrderByDescending(name => name.Length)
            .Aggregate(
                plain,
                (text, name) => name.Length == 0 ? text : text.Replace(name, "\u0001", StringComparison.Ordinal)
            );

    /// <summary>Whether a name stands in the text.</summary>
    public static bool Holds(string plain, string name)
    {
        if (name.Length < Shortest)
            return false;
        for (
            var at = plain.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = plain.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
            if (!IsWord(plain, at - 1) && !IsWord(plain, at + name.Length))
                return true;
        return false;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
