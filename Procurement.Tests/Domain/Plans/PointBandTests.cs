namespace Procurement.Tests.Domain.Plans;

/// <summary>What the points of a criterion mean: ranges without a gap and without an overlap.</summary>
public sealed class PointBandTests
{
    [Test]
    public void Ranges_follow_each_other_from_the_maximum_down()
    {
        var ranges = PointBand.Of([Band(0.01m), Band(60), Band(0), Band(90)], Points.Of(20));
        ranges
            .Select(one => (one.Lowest, one.Highest))
            .Should()
            .Equal(
                ((Fraction)18m, (Fraction)20m),
                ((Fraction)12m, (Fraction)17.99m),
                ((Fraction)0.01m, (Fraction)11.99m),
                ((Fraction)0m, (Fraction)0m)
            );
    }

    [Test]
    public void Every_number_of_points_from_zero_on_lies_in_one_range()
    {
        var random = new Random(11);
        for (var round = 0; round < 200; round++)
        {
            var maximum = Points.Of(random.Next(1, 40));
            var shares = Enumerable.Range(0, 4).Select(_ => Math.Round((decimal)random.NextDouble() * 100, 2));
            var ranges = PointBand.Of(shares.Append(0).Distinct().Select(Band), maximum);
            for (var hundredths = 0; hundredths <= maximum.Exact * 100; hundredths += 7)
                ranges.Count(one => one.Holds(new Fraction(hundredths, 100))).Should().Be(1);
        }
    }

    private static PointBand Band(decimal from) => new(Percent.Of(from), new("Name", "Nom"), new("Text", "Texte"));
}
