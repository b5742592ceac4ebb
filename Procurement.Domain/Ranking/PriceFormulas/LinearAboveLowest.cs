using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.PriceFormulas;

/// <summary>max(0, W·(2 − p/m)): each percent above the lowest price costs one percent of the points.</summary>
internal static class LinearAboveLowest
{
    /// <summary>The exact points of one price; none from twice the lowest on.</summary>
    public static Fraction Points(Points maximum, Money price, Money lowest)
    {
        var below = 2 * (Int128)lowest.Cents - price.Cents;
        return below > 0 ? maximum.Exact * Fraction.Of(below, lowest.Cents) : Fraction.Zero;
    }
}
