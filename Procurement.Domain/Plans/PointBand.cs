using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Plans;

/// <summary>What a range of points means, for every criterion of a plan; published with it.</summary>
/// <param name="From">The share of a criterion's maximum at which the range begins, in percent from 0 to 100; it ends where
/// the next higher one begins.</param>
/// <param name="Name">One word: "Strong".</param>
/// <param name="Text">What has to be true of an answer that earns these points.</param>
public sealed record PointBand(Percent From, BilingualText Name, BilingualText Text)
{
    private const int Hundredths = 100;

    /// <summary>The bands of a criterion in points, the highest first.</summary>
    /// <param name="bands">The bands of the plan, in any order.</param>
    /// <param name="maximum">Most points of the criterion.</param>
    public static IReadOnlyList<BandRange> Of(IEnumerable<PointBand> bands, Points maximum)
    {
        var ranges = new List<BandRange>();
        var above = maximum.Exact + new Fraction(1, Hundredths);
        foreach (var band in bands.OrderByDescending(band => band.From.Exact))
        {
            var lowest = Ceiling(band.From.Share * maximum.Exact);
            if (lowest < above)
                ranges.Add(new BandRange(band, lowest, above - new Fraction(1, Hundredths)));
            above = lowest < above ? lowest : above;
        }
        return ranges;
    }

    // Points are written with two decimals, so a range begins at the first of them that lies in it.
    private static Fraction Ceiling(Fraction value)
    {
        var cut = new Rounding(2, RoundingMode.Down).Apply(value).Exact;
        return cut == value ? cut : cut + new Fraction(1, Hundredths);
    }
}

/// <summary>A band of one criterion.</summary>
/// <param name="Band">The band.</param>
/// <param name="Lowest">Fewest points in it.</param>
/// <param name="Highest">Most points in it.</param>
public sealed record BandRange(PointBand Band, Fraction Lowest, Fraction Highest)
{
    /// <summary>Whether points lie in it.</summary>
    public bool Holds(Fraction points) => points >= Lowest && points <= Highest;
}
