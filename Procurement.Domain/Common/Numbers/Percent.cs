namespace Procurement.Domain.Common.Numbers;

/// <summary>A percentage: an exact number of millionths of one percent. 60 % is 60,000,000.</summary>
/// <param name="Millionths">The percentage, times 1,000,000.</param>
public readonly record struct Percent(long Millionths) : IComparable<Percent>
{
    /// <summary>The share of one that this is: 60 % is 3/5.</summary>
    public Fraction Share => new(Millionths, 100L * Points.One);

    /// <summary>The number before the sign: 60 % is 60.</summary>
    public Fraction Exact => new(Millionths, Points.One);

    /// <summary>The same number, or null where it needs more than six decimals or does not fit.</summary>
    public static Percent? From(Fraction value) =>
        Points.From(value) is { } points ? new Percent(points.Millionths) : null;

    /// <summary>The same number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than six decimals; a programmer's mistake.</exception>
    public static Percent Of(decimal value) => new(Points.Of(value).Millionths);

    /// <inheritdoc />
    public int CompareTo(Percent other) => Millionths.CompareTo(other.Millionths);

    /// <summary>Shortest exact decimal, without a sign.</summary>
    public override string ToString() => new Points(Millionths).ToString();
}
