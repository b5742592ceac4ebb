using System.Globalization;
using System.Text.RegularExpressions;

namespace Procurement.Domain.Notices.Disclosure;

/// <summary>The numbers that stand in a text, each as every value that a reader of either language may take it for.</summary>
internal static partial class TextNumbers
{
    /// <summary>Every reading of every number.</summary>
    public static IEnumerable<TextNumber> In(string text)
    {
        foreach (Match match in Longest().Matches(text))
        {
            var isPoints = Points().IsMatch(text[(match.Index + match.Length)..]);
            var isMoney =
                Money().IsMatch(text[(match.Index + match.Length)..]) || BeforeMoney().IsMatch(text[..match.Index]);
            // A space may part thousands, or two numbers.
            foreach (var part in match.Value.Split(Spaces).Prepend(match.Value).Distinct())
            foreach (var value in Readings(part))
                yield return new(value.Number, value.HasDecimals, isPoints, isMoney);
        }
    }

    private static readonly char[] Spaces = [' ', '\u00A0', '\u2009', '\u202F'];

    private static IEnumerable<(decimal Number, bool HasDecimals)> Readings(string text)
    {
        foreach (var (form, point) in new[] { (English(), '.'), (French(), ',') })
            if (form.IsMatch(text))
            {
                var plain = new string([.. text.Where(sign => char.IsAsciiDigit(sign) || sign == point)]).Replace(
                    point,
                    '.'
                );
                if (
                    decimal.TryParse(
                        plain,
                        NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                )
                    yield return (number, plain.Contains('.', StringComparison.Ordinal));
            }
    }

    [GeneratedRegex(@"\d+(?:[.,' \u00A0\u2009\u202F]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Longest();

    [GeneratedRegex(@"^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?:\d{1,3}(?:[' \u00A0\u2009\u202F]\d{3})+|\d+)(?:,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex French();

    [GeneratedRegex(
        @"^[\s\u00A0\u202F]*(?:points?\b|marks?\b|pts?\b|of[\s\u00A0]+\d|sur[\s\u00A0]+\d|out[\s\u00A0]of|/)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Points();

    [GeneratedRegex(@"^[\s\u00A0\u202F]*(?:\$|dollars?\b|[A-Z]{3}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"(?:\$|\b[A-Z]{3})[\s\u00A0\u202F]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeMoney();
}

/// <summary>One reading of a number in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="HasDecimals">Whether it is written with decimals.</param>
/// <param name="IsPoints">Whether the text calls it points.</param>
/// <param name="IsMoney">Whether the text calls it money.</param>
internal readonly record struct TextNumber(decimal Value, bool HasDecimals, bool IsPoints, bool IsMoney);
