using System.Globalization;
using System.Numerics;
using System.Text;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Infrastructure.Reporting.Typography;

/// <summary>Grouped digits with a decimal point or comma.</summary>
internal static class Digits
{
    /// <summary>The most decimals that are written.</summary>
    public const int Most = 12;

    private static readonly BigInteger[] powers = [.. Enumerable.Range(0, Most + 1).Select(n => BigInteger.Pow(10, n))];

    /// <summary>The number with exactly so many decimals, a half going away from zero: "1,234.50", "1 234,50".</summary>
    /// <param name="value">Any number.</param>
    /// <param name="decimals">From 0 to 12.</param>
    /// <param name="language">Decides group and decimal signs.</param>
    public static string Write(Fraction value, int decimals, Language language)
    {
        var half = new Rounding(0, RoundingMode.HalfAwayFromZero);
        var scaled = half.Whole(value.Numerator * powers[decimals], value.Denominator);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = digits[..(digits.Length - decimals)];
        var text = new StringBuilder(scaled.Sign < 0 ? "-" : "");
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
                text.Append(language == Language.French ? Formats.NoBreakSpace : ',');
            text.Append(whole[i]);
        }
        if (decimals > 0)
            text.Append(language == Language.French ? ',' : '.').Append(digits, whole.Length, decimals);
        return text.ToString();
    }
}
