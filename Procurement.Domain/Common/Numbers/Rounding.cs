using System.Numerics;

namespace Procurement.Domain.Common.Numbers;

/// <summary>How a figure is rounded, once, as the plan declares. The only place where anything is rounded.</summary>
/// <param name="Digits">Digits after the decimal point, from 0 to 6.</param>
/// <param name="Mode">What happens to a half, or that digits are cut.</param>
public sealed record Rounding(int Digits, RoundingMode Mode)
{
    /// <summary>The most digits that a plan may ask for.</summary>
    public const int MostDigits = Points.Digits;

    /// <summary>Rounds an exact number to <see cref="Digits"/> digits.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="Points"/>.</exception>
    public Points Apply(Fraction value) =>
        value.TryGetNarrow(out var numerator, out var denominator)
            ? new(checked((long)Whole((Int128)numerator * Pow10(Digits), denominator) * Step))
            : new((long)(Whole(value.Numerator * Pow10(Digits), value.Denominator) * Step));

    /// <summary>Millionths in the last digit that is kept.</summary>
    public long Step => Pow10(Points.Digits - Digits);

    /// <summary>Rounds a quotient to a whole number in this mode, whatever <see cref="Digits"/> says.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Above zero.</param>
    public BigInteger Whole(BigInteger numerator, BigInteger denominator) => Whole<BigInteger>(numerator, denominator);

    /// <summary>Rounds a quotient to a whole number in this mode, in the arithmetic of the caller.</summary>
    /// <param name="numerator">Any whole number whose opposite is one as well.</param>
    /// <param name="denominator">Above zero.</param>
    internal T Whole<T>(T numerator, T denominator)
        where T : struct, IBinaryInteger<T>
    {
        if (numerator is long narrow && denominator is long divisor)
            return T.CreateTruncating(Whole(narrow, divisor));
        var (quotient, remainder) = T.DivRem(numerator, denominator);
        remainder = T.Abs(remainder);
        var half = remainder.CompareTo(denominator - remainder);
        return UpBy(half, T.IsEvenInteger(quotient)) ? quotient + T.CreateTruncating(T.Sign(numerator)) : quotient;
    }

    private long Whole(long numerator, long denominator)
    {
        var (quotient, remainder) = Math.DivRem(numerator, denominator);
        remainder = Math.Abs(remainder);
        var half = remainder.CompareTo(denominator - remainder);
        return UpBy(half, (quotient & 1) == 0) ? quotient + Math.Sign(numerator) : quotient;
    }

    private bool UpBy(int remainderAgainstHalf, bool even) =>
        Mode switch
        {
            RoundingMode.Down => false,
            RoundingMode.HalfEven => remainderAgainstHalf > 0 || (remainderAgainstHalf == 0 && !even),
            _ => remainderAgainstHalf >= 0,
        };

    private static long Pow10(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}

/// <summary>What rounding does with the digits that it drops.</summary>
public enum RoundingMode
{
    /// <summary>A half goes away from zero: 0.125 is 0.13 at two digits.</summary>
    HalfAwayFromZero,

    /// <summary>A half goes to the even neighbour: 0.125 is 0.12.</summary>
    HalfEven,

    /// <summary>Digits are cut, towards zero.</summary>
    Down,
}
