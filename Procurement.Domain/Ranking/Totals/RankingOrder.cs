using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>Compares what a plan ranks by; the better one first, one without a value last.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 7.</remarks>
internal static class RankingOrder
{
    /// <summary>The comparison of a ranking method.</summary>
    public static Comparison<Placing> Of(RankingMethod method) =>
        method switch
        {
            RankingMethod.HighestTotal => (x, y) => HighestFirst(x.Total, y.Total),
            RankingMethod.LowestPrice => (x, y) => LowestFirst(x.Price, y.Price),
            RankingMethod.LowestAdjustedPrice => (x, y) =>
                LowestFirst(x.AdjustedPrice?.Rounded, y.AdjustedPrice?.Rounded),
            RankingMethod.LowestPricePerPoint => (x, y) => LowestFirst(x.PricePerPoint, y.PricePerPoint),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };

    /// <summary>The lower value first; none after any.</summary>
    public static int LowestFirst<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => left.Value.CompareTo(right.Value),
        };

    /// <summary>The higher value first; none after any.</summary>
    public static int HighestFirst<T>(T? left, T? right)
        where T : struct, IComparable<T> =>
        (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => right.Value.CompareTo(left.Value),
        };
}
