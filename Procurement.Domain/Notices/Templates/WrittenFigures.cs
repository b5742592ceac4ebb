using System.Text.RegularExpressions;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Notices.Templates;

/// <summary>The figures that somebody typed in a text, in one spelling for both languages.</summary>
/// <remarks>Source: domain guide, section 7, numbers, money, dates and times.</remarks>
internal static partial class WrittenFigures
{
    private static readonly string[] EnglishMonths =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    private static readonly string[] FrenchMonths =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    /// <summary>Numbers ("1234.5"), amounts ("$1234.5"), percentages ("60%"), times ("t17:00") and months ("m6"), in the
    /// order written.</summary>
    public static List<string> In(string text, Language language)
    {
        var isFrench = language == Language.French;
        var figures = new List<string>();
        var rest = (isFrench ? FrenchTime() : EnglishTime()).Replace(
            text,
            match =>
            {
                figures.Add(isFrench ? TimeOf(match, 0) : TimeOf(match, HalfOfDay(match)));
                return " ";
            }
        );
        foreach (Match match in (isFrench ? FrenchMonth() : EnglishMonth()).Matches(rest))
            figures.Add("m" + (Array.IndexOf(isFrench ? FrenchMonths : EnglishMonths, match.Value) + 1));
        foreach (Match match in (isFrench ? FrenchNumber() : EnglishNumber()).Matches(rest))
            figures.Add(NumberOf(match, isFrench));
        return figures;
    }

    private static string NumberOf(Match match, bool isFrench)
    {
        var digits = isFrench
            ? Space().Replace(match.Groups["number"].Value, "").Replace(',', '.')
            : match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Count(sign => sign == '.') == 1)
            digits = digits.TrimEnd('0').TrimEnd('.');
        return (match.Groups["money"].Success ? "$" : "") + digits + (match.Groups["percent"].Success ? "%" : "");
    }

    private static int HalfOfDay(Match match) =>
        (match.Groups["half"].Value is "p" or "P", match.Groups["hour"].Value) switch
        {
            (true, not "12") => 12,
            (false, "12") => -12,
            _ => 0,
        };

    private static string TimeOf(Match match, int later)
    {
        var hour = int.Parse(match.Groups["hour"].Value, System.Globalization.CultureInfo.InvariantCulture) + later;
        var parts = new[] { match.Groups["minute"], match.Groups["second"] }.Select(part =>
            part.Success ? part.Value : "00"
        );
        return $"t{hour}:{string.Join(':', parts)}";
    }

    [GeneratedRegex(
        @"(?<!\d)(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?)?[\s\u00A0]*(?<half>[apAP])\.?[mM]\b\.?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishTime();

    [GeneratedRegex(
        @"(?<!\d)(?<hour>\d{1,2})[\s\u00A0\u202F]*h(?!\p{L})(?:[\s\u00A0\u202F]*(?<minute>\d{2})(?!\d)(?:[\s\u00A0\u202F]*min)?(?:[\s\u00A0\u202F]*(?<second>\d{2})[\s\u00A0\u202F]*s\b)?)?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FrenchTime();

    [GeneratedRegex(
        @"(?:(?<=\d(?:st|nd|rd|th)?(?:[\s\u00A0]of)?[\s\u00A0])(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=[\s\u00A0]\d))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishMonth();

    [GeneratedRegex(
        @"(?:(?<=\d(?:er)?[\s\u00A0])(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?=[\s\u00A0]\d))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FrenchMonth();

    [GeneratedRegex(
        @"(?<money>\$[\s\u00A0]?)?(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)*|\d+(?:\.\d+)*)(?<percent>[\s\u00A0]?(?:%|per[\s\u00A0]?cent))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EnglishNumber();

    [GeneratedRegex(
        @"(?<number>\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)(?:(?<money>[\s\u00A0\u202F]?\$)|(?<percent>[\s\u00A0\u202F]?(?:%|pour[\s\u00A0]cent)))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FrenchNumber();

    [GeneratedRegex(@"[\s\u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
