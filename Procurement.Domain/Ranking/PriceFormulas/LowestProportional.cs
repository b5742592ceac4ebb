using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.PriceFormulas;

/// <summary>W·m/p: the lowest price obtains all points, twice that price half of them.</summary>
internal static class LowestProportional
{
    /// <summary>The exact points of one price.</summary>
    public static Fraction Points(Points maximum, Money price, Money lowest) =>
        maximum.Exact * new Fraction(lowest.Cents, price.Cents);
}
