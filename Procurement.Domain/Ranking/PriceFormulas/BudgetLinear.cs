using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking.PriceFormulas;

/// <summary>max(0, W·(1 − p/budget)): depends on the published budget only, on no other price.</summary>
internal static class BudgetLinear
{
    /// <summary>The exact points of one price; none from the budget on.</summary>
    public static Fraction Points(Points maximum, Money price, Money budget) =>
        price.Cents < budget.Cents
            ? maximum.Exact * Fraction.Of((Int128)budget.Cents - price.Cents, budget.Cents)
            : Fraction.Zero;
}
