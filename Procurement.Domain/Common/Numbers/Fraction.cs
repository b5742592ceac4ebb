using System.Numerics;

namespace Procurement.Domain.Common.Numbers;

/// <summary>
/// An exact rational number. A division stays one until its single rounding, so no figure is ever rounded twice
/// or by accident.
/// </summary>
/// <remarks>
/// Two 64-bit numbers, not yet reduced, as long as they fit; beyond that, reduced <see cref="BigInteger"/>s.
/// What can be seen does not depend on which: both sides of the stroke read as reduced.
/// </remarks>
public readonly partial struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly long top;
    private readonly long bottom;
    private readonly Wide? wide;

    /// <summary>The quotient of two whole numbers, reduced, with the sign on the numerator.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        if (!(Fits(numerator) && Fits(denominator)))
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
        if (denominator.Sign < 0)
            (numerator, denominator) = (-numerator, -denominator);
        if (Fits(numerator) && Fits(denominator))
            (top, bottom) = ((long)numerator, (long)denominator);
        else
            wide = new(numerator, denominator);
    }

    /// <summary>The quotient of two whole numbers, without looking for a common divisor.</summary>
    /// <param name="top">Not <see cref="long.MinValue"/>.</param>
    /// <param name="bottom">Above zero.</param>
    private Fraction(long top, long bottom) => (this.top, this.bottom) = (top, bottom);

    /// <summary>Nothing.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(1L, 1L);

    /// <summary>Reduced numerator; carries the sign.</summary>
    public BigInteger Numerator => wide is null ? top / Divisor : wide.Numerator;

    /// <summary>Reduced denominator; at least one.</summary>
    public BigInteger Denominator => wide is null ? Bottom / Divisor : wide.Denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => wide is null ? Math.Sign(top) : wide.Numerator.Sign;

    private long Bottom => bottom == 0 ? 1 : bottom;

    private long Divisor => CommonDivisor.Of(Math.Abs(top), Bottom);

    /// <summary>The quotient of two whole numbers; cheap where both fit 64 bits.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(Int128 numerator, Int128 denominator) =>
        denominator > 0 && denominator <= long.MaxValue && numerator <= long.MaxValue && numerator >= -long.MaxValue
            ? new((long)numerator, (long)denominator)
            : new((BigInteger)numerator, (BigInteger)denominator);

    /// <summary>A whole number.</summary>
    public static implicit operator Fraction(long value) => Of(value, Int128.One);

    /// <summary>A decimal number, exactly.</summary>
    public static explicit operator Fraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var unscaled = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(bits[3] < 0 ? -unscaled : unscaled, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The two sides as they are kept, not reduced; false where they do not fit 64 bits.</summary>
    internal bool TryGetNarrow(out long numerator, out long denominator)
    {
        (numerator, denominator) = (top, Bottom);
        return wide is null;
    }

    /// <inheritdoc />
    public int CompareTo(Fraction other) =>
        wide is null && other.wide is null
            ? ((Int128)top * other.Bottom).CompareTo((Int128)other.top * Bottom)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc />
    public bool Equals(Fraction other) =>
        wide is null ? other.wide is null && CompareTo(other) == 0 : other.wide is not null && wide == other.wide;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Numerator, stroke, denominator; for people who debug, never for print.</summary>
    public override string ToString() => $"{Numerator}/{Denominator}";

    private static bool Fits(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;

    private sealed record Wide(BigInteger Numerator, BigInteger Denominator);
}
