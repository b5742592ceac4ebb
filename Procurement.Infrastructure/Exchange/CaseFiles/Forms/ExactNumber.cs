using System.Globalization;
using System.Numerics;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Forms;

/// <summary>Reads a number as JSON spells it, exactly, without ever passing through binary floating point.</summary>
/// <remarks>
/// The work does not grow with the exponent: beyond 10⁴⁰ a number becomes 10⁴⁰, and what lies beyond the fortieth
/// decimal becomes one further digit. Both are refused wherever they stand, for the same reason as the number itself.
/// </remarks>
public static class ExactNumber
{
    private const int Reach = 40;
    private const int MostDigits = 3 * Reach;

    /// <summary>The number, or null where the text is not a number in JSON's grammar.</summary>
    public static Fraction? Read(string text)
    {
        if (!IsNumber(text))
            return null;
        var negative = text[0] == '-';
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = (end < 0 ? text : text[..end]).TrimStart('-');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0)
            return Fraction.Zero;
        var exponent = (end < 0 ? 0 : Exponent(text[(end + 1)..])) - decimals + (digits.Length - significant.Length);
        var value = Positive(significant, exponent);
        return negative ? -value : value;
    }

    private static Fraction Positive(string digits, BigInteger exponent)
    {
        if (digits.Length + exponent > Reach)
            return new(BigInteger.Pow(10, Reach), BigInteger.One);
        if (digits.Length + exponent < -Reach)
            return new(BigInteger.One, BigInteger.Pow(10, Reach + 1));
        if (digits.Length > MostDigits)
        {
            exponent += digits.Length - MostDigits - 1;
            digits = digits[..MostDigits] + "1";
        }
        var whole = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return exponent.Sign < 0
            ? new(whole, BigInteger.Pow(10, (int)-exponent))
            : new(whole * BigInteger.Pow(10, (int)exponent), BigInteger.One);
    }

    /// <summary>An exponent; from ten digits on only its sign matters, whatever the mantissa's length.</summary>
    private static BigInteger Exponent(string text)
    {
        var digits = text.TrimStart('+', '-').TrimStart('0');
        var size =
            digits.Length == 0 ? BigInteger.Zero
            : digits.Length > 10 ? BigInteger.Pow(10, 10)
            : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -size : size;
    }

    private static bool IsNumber(string text)
    {
        var at = text.StartsWith('-') ? 1 : 0;
        var whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
            return false;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0)
                return false;
        }
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            if (Digits(text, ref at) == 0)
                return false;
        }
        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at - start;
    }
}
