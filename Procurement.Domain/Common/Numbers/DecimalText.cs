using System.Globalization;
using System.Numerics;

namespace Procurement.Domain.Common.Numbers;

/// <summary>Exact decimal numbers as text: digits, and a point where there are decimals. Knows no culture.</summary>
public static class DecimalText
{
    /// <summary>The shortest decimal that is exactly the number: "4310000", "0.5", "-12.25".</summary>
    /// <exception cref="ArgumentException">The number has no finite decimal, for example 1/3.</exception>
    public static string Write(Fraction value)
    {
        var digits = Digits(value.Denominator);
        var unscaled = BigInteger.Abs(value.Numerator) * BigInteger.Pow(10, digits) / value.Denominator;
        var text = unscaled.ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        var sign = value.Sign < 0 ? "-" : "";
        return digits == 0 ? sign + text : $"{sign}{text[..^digits]}.{text[^digits..]}";
    }

    /// <summary>Whether the number has a finite decimal.</summary>
    public static bool Ends(Fraction value)
    {
        var rest = value.Denominator;
        Divide(ref rest, 2);
        Divide(ref rest, 5);
        return rest.IsOne;
    }

    /// <summary>The number that such a text stands for, or null where it is none.</summary>
    public static Fraction? Read(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? 0 : text.Length - point - 1;
        var unscaled = point < 0 ? text : text.Remove(point, 1);
        return BigInteger.TryParse(unscaled, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new Fraction(whole, BigInteger.Pow(10, digits))
            : null;
    }

    private static int Digits(BigInteger denominator)
    {
        var twos = Divide(ref denominator, 2);
        var fives = Divide(ref denominator, 5);
        return denominator.IsOne
            ? Math.Max(twos, fives)
            : throw new ArgumentException("The number has no finite decimal.", nameof(denominator));
    }

    private static int Divide(ref BigInteger number, int factor)
    {
        var times = 0;
        for (; (number % factor).IsZero; times++)
            number /= factor;
        return times;
    }
}
