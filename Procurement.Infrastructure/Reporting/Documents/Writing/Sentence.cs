using System.Text.RegularExpressions;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Reporting.Documents.Model;

namespace Procurement.Infrastructure.Reporting.Documents.Writing;

/// <summary>A whole sentence with its placeholders filled; names keep their own weight and language.</summary>
internal static partial class Sentence
{
    /// <summary>Fills every placeholder.</summary>
    /// <exception cref="KeyNotFoundException">A placeholder has no value; a programmer's mistake.</exception>
    public static RichText Fill(string pattern, Language language, params (string Name, RichText Value)[] values)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (Match match in Placeholder().Matches(pattern))
        {
            var value = Array.Find(values, one => one.Name == match.Groups[1].Value).Value;
            if (value is null)
                throw new KeyNotFoundException($"No value for {match.Value} in: {pattern}");
            Add(runs, Elided(After(runs, pattern[at..match.Index]), value, language));
            runs.AddRange(value.Runs);
            at = match.Index + match.Length;
        }
        Add(runs, After(runs, pattern[at..]));
        return new(runs);
    }

    /// <summary>A name that ends in a full stop ("Inc.") takes no second one.</summary>
    private static string After(List<Run> runs, string literal) =>
        literal.StartsWith('.') && runs.Count > 0 && runs[^1].Value.EndsWith('.') ? literal[1..] : literal;

    /// <summary>French drops the vowel of a short word before another: "région d’Ottawa".</summary>
    private static string Elided(string literal, RichText value, Language language)
    {
        if (language != Language.French || !BeginsWithVowel(value.ToString()))
            return literal;
        return literal.EndsWith(" de ", StringComparison.Ordinal) ? literal[..^2] + "’"
            : literal.EndsWith("De ", StringComparison.Ordinal) ? literal[..^2] + "’"
            : literal.EndsWith(" que ", StringComparison.Ordinal) ? literal[..^2] + "’"
            : literal;
    }

    private static bool BeginsWithVowel(string text) =>
        text.Length > 0 && "aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛ".Contains(text[0], StringComparison.Ordinal);

    private static void Add(List<Run> runs, string literal)
    {
        if (literal.Length > 0)
            runs.Add(new Run(literal));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
