using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Templates;

/// <summary>Whether both languages of a typed text leave the same things open, and give the same numbers, amounts, times
/// and dates.</summary>
public static class SameFigures
{
    /// <summary>notice.languages-differ, with the place; null: they do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands in the letter.</param>
    public static Refusal? BarsText(BilingualText text, string place) =>
        Holds(text) ? null : new Refusal("notice.languages-differ", place) { Subject = new Subject(Item: place) };

    /// <summary>Whether both languages say the same figures.</summary>
    public static bool Holds(BilingualText text) =>
        LetterPlaceholders
            .In(text.English)
            .Order(StringComparer.Ordinal)
            .SequenceEqual(LetterPlaceholders.In(text.French).Order(StringComparer.Ordinal))
        && AreSame(WrittenFigures.In(text.English, Language.English), WrittenFigures.In(text.French, Language.French));

    private static bool AreSame(List<string> english, List<string> french)
    {
        var rest = new List<string>(french);
        var unmatched = english.Where(figure => !rest.Remove(figure)).ToList();
        if (unmatched.Count == 0 && rest.Count == 0)
            return true;
        // The groups of a telephone number join in one language and not in the other: the digits alone decide.
        return unmatched.Concat(rest).All(figure => figure.All(char.IsAsciiDigit))
            && string.Concat(unmatched) == string.Concat(rest);
    }
}
