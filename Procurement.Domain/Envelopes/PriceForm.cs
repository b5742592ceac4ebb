using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Domain.Envelopes;

/// <summary>From what a price form says to a price: an amount above zero, with at most two decimals.</summary>
/// <remarks>Source: cases/FORMAT.md, the price codes.</remarks>
internal static class PriceForm
{
    /// <summary>The price, or price.missing, price.not-positive, price.too-precise.</summary>
    public static Outcome<Money> Read(string written)
    {
        if (DecimalText.Read(written) is not { } price)
            return new Refusal("price.missing");
        if (price.Sign <= 0)
            return new Refusal("price.not-positive");
        return Money.From(price) is { } money ? money : new Refusal("price.too-precise");
    }
}
