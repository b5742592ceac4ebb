using System.Globalization;

namespace Procurement.Domain.Common.Numbers;

/// <summary>
/// Points, or a level of a scale: an exact number of millionths, from -9.2 to 9.2 × 10¹². Kept as that whole
/// number, so neither code nor database can round it.
/// </summary>
/// <param name="Millionths">The number, times 1,000,000.</param>
public readonly record struct Points(long Millionths) : IComparable<Points>
{
    /// <summary>Digits after the decimal point that fit.</summary>
    public const int Digits = 6;

    /// <summary>Millionths in one point.</summary>
    public const long One = 1_000_000;

    /// <summary>No points. A missing score is not zero: it is null.</summary>
    public static Points Zero => default;

    /// <summary>An exact value of millionths.</summary>
    public Fraction Exact => new(Millionths, One);

    /// <summary>Whole points.</summary>
    public static Points Whole(long points) => new(checked(points * One));

    /// <summary>The same number, or null where it needs more than six decimals or does not fit.</summary>
    public static Points? From(Fraction value)
    {
        var scaled = value.Numerator * One;
        if (!(scaled % value.Denominator).IsZero)
            return null;
        scaled /= value.Denominator;
        return scaled >= long.MinValue && scaled <= long.MaxValue ? new Points((long)scaled) : null;
    }

    /// <summary>The same number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than six decimals; a programmer's mistake.</exception>
    public static Points Of(decimal value) =>
        From((Fraction)value) ?? throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>Sum.</summary>
    public static Points operator +(Points left, Points right) => new(checked(left.Millionths + right.Millionths));

    /// <summary>Difference.</summary>
    public static Points operator -(Points left, Points right) => new(checked(left.Millionths - right.Millionths));

    /// <summary>Less.</summary>
    public static bool operator <(Points left, Points right) => left.Millionths < right.Millionths;

    /// <summary>Greater.</summary>
    public static bool operator >(Points left, Points right) => left.Millionths > right.Millionths;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Points left, Points right) => left.Millionths <= right.Millionths;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Points left, Points right) => left.Millionths >= right.Millionths;

    /// <inheritdoc />
    public int CompareTo(Points other) => Millionths.CompareTo(other.Millionths);

    /// <summary>The number as a decimal, exactly.</summary>
    public decimal ToDecimal() => new decimal(Millionths) / One;

    /// <summary>Shortest exact decimal with a point: "201.5". For records and messages, not for print.</summary>
    public override string ToString() => ToDecimal().ToString("0.######", CultureInfo.InvariantCulture);
}
