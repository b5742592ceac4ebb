using System.Globalization;

namespace Procurement.Domain.Common.Numbers;

/// <summary>
/// An amount in cents of the programme's one currency; every currency is kept with two decimals
/// (cases/FORMAT.md, rule 7: "rounded to cents").
/// </summary>
/// <param name="Cents">The amount, times 100.</param>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    /// <summary>The exact amount.</summary>
    public Fraction Exact => new(Cents, 100);

    /// <summary>The same amount, or null where it has more than two decimals or does not fit.</summary>
    public static Money? From(Fraction value)
    {
        var scaled = value * 100;
        return scaled.Denominator.IsOne && scaled.Numerator >= long.MinValue && scaled.Numerator <= long.MaxValue
            ? new Money((long)scaled.Numerator)
            : null;
    }

    /// <summary>The same amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than two decimals; a programmer's mistake.</exception>
    public static Money Of(decimal value) =>
        From((Fraction)value) ?? throw new ArgumentOutOfRangeException(nameof(value));

    /// <inheritdoc />
    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>The amount as a decimal, exactly.</summary>
    public decimal ToDecimal() => new decimal(Cents) / 100;

    /// <summary>Shortest exact decimal with a point. For records and messages, not for print.</summary>
    public override string ToString() => ToDecimal().ToString("0.##", CultureInfo.InvariantCulture);
}
