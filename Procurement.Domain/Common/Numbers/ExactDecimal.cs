using System.Globalization;
using System.Numerics;

namespace Procurement.Domain.Common.Numbers;

/// <summary>Writes an exact number as the shortest decimal that is exactly it.</summary>
public static class ExactDecimal
{
    /// <summary>"0.5" for one half; no exponent, no trailing zero, no "-0".</summary>
    /// <exception cref="ArgumentException">No decimal is exactly it, as with one third; a programmer's mistake.</exception>
    public static string Of(Fraction value)
    {
        var decimals = Decimals(value.Denominator);
        var unscaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, decimals) / value.Denominator;
        var digits = unscaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = value.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    private static int Decimals(BigInteger denominator)
    {
        var twos = Divide(ref denominator, 2);
        var fives = Divide(ref denominator, 5);
        return denominator.IsOne
            ? Math.Max(twos, fives)
            : throw new ArgumentException("No exact decimal.", nameof(denominator));
    }

    private static int Divide(ref BigInteger number, int factor)
    {
        var times = 0;
        for (; (number % factor).IsZero; times++)
            number /= factor;
        return times;
    }
}
