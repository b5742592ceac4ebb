using System.Globalization;
using System.Text.RegularExpressions;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Localization;

namespace Procurement.Api.Localization;

/// <summary>The sentence of a refusal, in the reader's language: what is wrong, the limit, what to do next.</summary>
public static partial class RefusalSentences
{
    private static readonly ResourcePair Pair = new(typeof(Program).Assembly, "Refusals");

    /// <summary>The sentence; for a code that has none, the code.</summary>
    public static string In(Language language, Refusal refusal) =>
        Find(language, refusal.Code) is { } sentence
            ? Placeholders().Replace(sentence, match => Argument(language, refusal, match.Groups[1].ValueSpan))
            : refusal.Code;

    private static string Argument(Language language, Refusal refusal, ReadOnlySpan<char> number)
    {
        var index = int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
        if (index >= refusal.Arguments.Length)
            return "…";
        var argument = refusal.Arguments[index];
        return argument is Enum word
            ? Find(language, $"{word.GetType().Name}.{word}") ?? $"{word}"
            : Figures.In(language, argument);
    }

    private static string? Find(Language language, string key) => Pair.In(language).GetValueOrDefault(key);

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Placeholders();
}
