using System.Globalization;
using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Infrastructure.Spreadsheets.Model;

namespace Procurement.Infrastructure.Spreadsheets.Matrix;

/// <summary>
/// The plan's rounding as a formula. Spreadsheets work in binary floating point, so a figure that is exactly a half may
/// lie a hair above or below it there: close to where the rounding turns, the figure stands as a value.
/// </summary>
internal static class LiveRounding
{
    // Cutting turns at every last digit, where most figures lie exactly; so it first takes off the binary hair.
    private const int CleanDigits = 9;
    private const int CleanDigitsOfMoney = 6;

    private static readonly Fraction Near = new(1, 1_000_000_000);
    private static readonly Fraction NearOfLarge = new(1, 10_000_000_000_000);
    private static readonly Fraction Largest = 1_000_000_000;

    /// <summary>The figure rounded, live or held.</summary>
    /// <param name="rounding">The rounding.</param>
    /// <param name="exactCell">The cell that holds it before rounding.</param>
    /// <param name="exact">The figure before rounding.</param>
    /// <param name="rounded">The figure after it, as the record has it.</param>
    /// <param name="live">The look of a live figure.</param>
    /// <param name="held">The look of one that is held.</param>
    public static Cell Of(
        Rounding rounding,
        string exactCell,
        Fraction exact,
        Fraction rounded,
        Look live,
        Look held
    ) =>
        Turns(rounding, exact, live == Look.Money)
            ? new NumberCell(rounded, held)
            : new FormulaCell(Formula(rounding, exactCell, live == Look.Money), rounded, live);

    /// <summary>Whether a figure lies where the rounding turns, or is too large for a spreadsheet's digits.</summary>
    public static bool Turns(Rounding rounding, Fraction exact, bool isMoney = false)
    {
        var size = exact.Sign < 0 ? -exact : exact;
        if (size > Largest)
            return true;
        var unit = new Fraction(1, BigInteger.Pow(10, rounding.Digits));
        var over = size - Whole(size / unit) * unit;
        if (rounding.Mode == RoundingMode.Down)
        {
            var clean = CleanDigitsFor(isMoney);
            return size > BigIntegerPower(14 - clean)
                || (over.Sign > 0 && unit - over < new Fraction(1, BigInteger.Pow(10, clean)));
        }
        var from = over - unit / 2;
        var near = size * NearOfLarge > Near ? size * NearOfLarge : Near;
        return (from.Sign < 0 ? -from : from) <= near;
    }

    /// <summary>The formula that rounds what another cell holds.</summary>
    public static string Formula(Rounding rounding, string cell, bool isMoney = false)
    {
        var digits = rounding.Digits.ToString(CultureInfo.InvariantCulture);
        var power = BigInteger.Pow(10, rounding.Digits).ToString(CultureInfo.InvariantCulture);
        return rounding.Mode switch
        {
            RoundingMode.Down => string.Create(
                CultureInfo.InvariantCulture,
                $"ROUNDDOWN(ROUND({cell},{CleanDigitsFor(isMoney)}),{digits})"
            ),
            RoundingMode.HalfEven => $"IF(ABS({cell}*{power}-INT({cell}*{power})-0.5)<0.000000001*{power},"
                + $"2*ROUND({cell}*{power}/2,0)/{power},ROUND({cell},{digits}))",
            _ => $"ROUND({cell},{digits})",
        };
    }

    private static int CleanDigitsFor(bool isMoney) => isMoney ? CleanDigitsOfMoney : CleanDigits;

    private static Fraction BigIntegerPower(int exponent) => new(BigInteger.Pow(10, exponent), BigInteger.One);

    private static Fraction Whole(Fraction value) =>
        new(BigInteger.Divide(value.Numerator, value.Denominator), BigInteger.One);
}
