namespace Procurement.Domain.Common.Numbers;

/// <content>Arithmetic and comparison. A product of two 64-bit numbers fits 127 bits, the sum of two such 128.</content>
public readonly partial struct Fraction
{
    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        if (left.wide is not null || right.wide is not null)
            return new(
                left.Numerator * right.Denominator + right.Numerator * left.Denominator,
                left.Denominator * right.Denominator
            );
        return left.Bottom == right.Bottom
            ? Of((Int128)left.top + right.top, left.Bottom)
            : Of((Int128)left.top * right.Bottom + (Int128)right.top * left.Bottom, (Int128)left.Bottom * right.Bottom);
    }

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Opposite.</summary>
    public static Fraction operator -(Fraction value) =>
        value.wide is null ? new(-value.top, value.Bottom) : new(-value.Numerator, value.Denominator);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        left.wide is null && right.wide is null
            ? Of((Int128)left.top * right.top, (Int128)left.Bottom * right.Bottom)
            : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        left.wide is null && right.wide is null
            ? Of((Int128)left.top * right.Bottom * Math.Sign(right.top), (Int128)left.Bottom * Math.Abs(right.top))
            : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Exactly equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Not exactly equal.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Exactly less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Exactly greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;
}
