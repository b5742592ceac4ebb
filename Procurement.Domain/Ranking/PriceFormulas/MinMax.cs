using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.PriceFormulas;

/// <summary>W·(M − p)/(M − m): all points for the lowest, none for the highest; all where they are the same.</summary>
internal static class MinMax
{
    /// <summary>The exact points of one price.</summary>
    public static Fraction Points(Points maximum, Money price, Money lowest, Money highest) =>
        highest == lowest
            ? maximum.Exact
            : maximum.Exact * Fraction.Of((Int128)highest.Cents - price.Cents, (Int128)highest.Cents - lowest.Cents);
}
