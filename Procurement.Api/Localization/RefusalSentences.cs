using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Api.Localization;

/// <summary>The sentence of a refusal, in the reader's language: what is wrong, the limit, what to do next.</summary>
/// <remarks>
/// The sentences of both languages lie in this assembly, one resource set each: a program without a computer's
/// language data loads no satellite assemblies.
/// </remarks>
public static partial class RefusalSentences
{
    private const string Sets = "Procurement.Api.Localization.Resources.Refusals.";

    private static readonly ResourceManager English = new(Sets + "en", typeof(RefusalSentences).Assembly);
    private static readonly ResourceManager French = new(Sets + "fr", typeof(RefusalSentences).Assembly);

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

    private static string? Find(Language language, string key) =>
        (language == Language.French ? French : English).GetString(key, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([0-9])\}")]
    private static partial Regex Placeholders();
}
