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
        new((long)(Whole(value.Numerator * BigInteger.Pow(10, Digits), value.Denominator) * Step));

    /// <summary>Millionths in the last digit that is kept.</summary>
    public long Step => Pow10(Points.Digits - Digits);

    /// <summary>Rounds a quotient to a whole number in this mode, whatever <see cref="Digits"/> says.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Above zero.</param>
    public BigInteger Whole(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return UpBy(BigInteger.Abs(remainder) * 2, denominator, quotient.IsEven) ? quotient + numerator.Sign : quotient;
    }

    private bool UpBy(BigInteger twiceRemainder, BigInteger denominator, bool even) =>
        Mode switch
        {
            RoundingMode.Down => false,
            RoundingMode.HalfEven => twiceRemainder > denominator || (twiceRemainder == denominator && !even),
            _ => twiceRemainder >= denominator,
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
