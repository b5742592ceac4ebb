using Procurement.Domain.Common.Numbers;

namespace Procurement.Infrastructure.Reporting.Documents.Shared;

/// <summary>Figures as a chart draws them; what is printed is always the exact one.</summary>
internal static class Drawn
{
    private static readonly Rounding ToDraw = new(Rounding.MostDigits, RoundingMode.HalfEven);

    /// <summary>To six decimals.</summary>
    public static decimal Place(Fraction value) => ToDraw.Apply(value).ToDecimal();
}
