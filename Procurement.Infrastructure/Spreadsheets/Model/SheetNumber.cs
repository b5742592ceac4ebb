using System.Globalization;
using System.Numerics;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Spreadsheets.Model;

/// <summary>Numbers as spreadsheets keep them: in binary floating point, which holds 15 digits of a decimal.</summary>
internal static class SheetNumber
{
    /// <summary>How many digits of a decimal survive.</summary>
    public const int Digits = 15;

    /// <summary>Whether a spreadsheet keeps the number without loss.</summary>
    public static bool Keeps(Fraction value) => DecimalText.Ends(value) && Rounded(value) == value;

    /// <summary>The number as a file writes it: at most 15 digits, with a point.</summary>
    public static string Write(Fraction value) => DecimalText.Write(Rounded(value));

    /// <summary>The number that a file's text stands for, at the 15 digits that a spreadsheet shows; null: none.</summary>
    public static Fraction? Read(string text)
    {
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
            || Math.Abs(number) >= 1e15
        )
            return null;
        // Programs write 1.1 as 1.1000000000000001: the digits past the fifteenth are the binary number's, not the typist's.
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var found)
            ? (Fraction)found
            : null;
    }

    private static Fraction Rounded(Fraction value)
    {
        var whole = BigInteger.Abs(value.Numerator) / value.Denominator;
        var before = whole.IsZero ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        var scale = BigInteger.Pow(10, Math.Max(0, Digits - before));
        return new(new Rounding(0, RoundingMode.HalfEven).Whole(value.Numerator * scale, value.Denominator), scale);
    }
}
