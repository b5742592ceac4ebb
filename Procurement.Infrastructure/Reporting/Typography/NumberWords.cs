using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Small numbers as words. One is never needed: its sentence writes it, in the right gender.</summary>
internal static class NumberWords
{
    private static readonly string[] english = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] french = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    /// <summary>The word for two to ten, else digits.</summary>
    public static string Write(int number, Language language) =>
        number is < 2 or > 10 ? Digits.Write(number, 0, language)
        : language == Language.French ? french[number - 2]
        : english[number - 2];

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string WriteFirst(int number, Language language)
    {
        var word = Write(number, language);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
