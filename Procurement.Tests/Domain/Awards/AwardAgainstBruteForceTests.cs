using System.Diagnostics;
using Procurement.Domain.Ranking;
using Procurement.Tests.Support.Reference;

namespace Procurement.Tests.Domain.Awards;

/// <summary>The assignment against trying every assignment there is.</summary>
[NonParallelizable]
public sealed class AwardAgainstBruteForceTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("FULL") == "1";

    [TestCase(1)]
    [TestCase(2)]
    public void Every_call_of_two_regions_and_three_bidders_with_totals_from_absent_to_three_is_decided_best(int cap)
    {
        for (var code = 0; code < 4096; code++)
            Check(new(RankingMethod.HighestTotal, cap, [Region("R1", code % 64, 3), Region("R2", code / 64, 3)]));
    }

    [Test]
    public void Every_call_of_three_regions_and_three_bidders_with_totals_from_absent_to_two_is_decided_best()
    {
        for (var code = 0; code < 27 * 27 * 27; code++)
        {
            var regions = new[] { code % 27, code / 27 % 27, code / 729 };
            Check(
                new(
                    RankingMethod.HighestTotal,
                    1,
                    [.. regions.Select((part, index) => Region($"R{index}", part, 3, 3))]
                )
            );
        }
    }

    [Test]
    public void Every_random_call_by_every_method_is_decided_best()
    {
        Parallel.For(0, IsFull ? 100_000 : 4_000, seed => Check(Random(new Random(seed)), seed));
    }

    [Test]
    public void Twenty_regions_and_eighty_bidders_are_assigned_in_well_under_a_second()
    {
        var random = new Random(1);
        var regions = Enumerable
            .Range(0, 20)
            .Select(region =>
                ARegion.RankedByTotal(
                    $"R{region}",
                    [
                        .. Enumerable
                            .Range(0, 80)
                            .Select(bidder => ($"B{bidder}", 300m - bidder + random.Next(0, 300) / 100m)),
                    ]
                )
            )
            .ToArray();
        ARegion.AwardWithCapOf(2, regions);
        var watch = Stopwatch.StartNew();
        ARegion.AwardWithCapOf(2, regions).Should().OnlyContain(award => award.Bidder != null);
        TestContext.Out.WriteLine($"20 × 80: {watch.Elapsed.TotalMilliseconds:F1} ms");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    private static void Check(AwardInput input, int seed = 0)
    {
        var expected = BruteForceAward.Of(input).ToList();
        var actual = AwardAssignment.Decide(input).Select(Told).ToList();
        if (!expected.SequenceEqual(actual))
            Assert.That(actual, Is.EqualTo(expected), $"seed {seed}: {string.Join(" | ", input.Regions.Select(Told))}");
    }

    private static string Told(RegionAward award) =>
        award.Code == RegionAward.TieUnresolved ? award.Code : ARegion.InWords(award);

    private static string Told(RegionRanking region) =>
        string.Join(" ", region.Ranking.Ranked.Select(one => $"{one.Rank}.{one.Bidder}={one.Total}"));

    /// <summary>A region from digits: 0 means no proposal of that bidder, else the total.</summary>
    private static RegionRanking Region(string name, int digits, int bidders, int values = 4)
    {
        var proposals = new List<(string, decimal)>();
        for (var bidder = 0; bidder < bidders; bidder++, digits /= values)
            if (digits % values > 0)
                proposals.Add(($"B{bidder}", digits % values));
        return ARegion.RankedByTotal(name, [.. proposals]);
    }

    internal static AwardInput Random(Random random)
    {
        var method = (RankingMethod)random.Next(4);
        var regions = Enumerable.Range(0, random.Next(1, 5)).Select(index => Region(random, method, $"R{index}"));
        return new(method, random.Next(5) == 0 ? null : random.Next(1, 3), [.. regions]);
    }

    private static RegionRanking Region(Random random, RankingMethod method, string name)
    {
        var present = Enumerable.Range(0, 4).Where(_ => random.Next(4) > 0).ToList();
        var drawn = present
            .Select(bidder =>
                (
                    Bidder: $"B{bidder}",
                    Value: random.Next(6) == 0 ? (int?)null : random.Next(1, 4),
                    Link: random.Next(3)
                )
            )
            .OrderBy(one => one.Value ?? int.MaxValue)
            .ThenBy(one => one.Link)
            .ToList();
        return ARegion.Of(
            name,
            drawn.Select(one =>
                Proposal(
                    method,
                    one.Bidder,
                    1 + drawn.Count(other => (other.Value ?? 9, other.Link).CompareTo((one.Value ?? 9, one.Link)) < 0),
                    one.Value
                )
            )
        );
    }

    private static ProposalResult Proposal(RankingMethod method, string bidder, int rank, int? value) =>
        ARegion.Proposal(bidder, rank, method == RankingMethod.HighestTotal ? 10 - (value ?? 9) : rank) with
        {
            AdjustedPrice = value is { } adjusted ? new(Fraction.Zero, new Money(adjusted), Fraction.Zero) : null,
            PricePerPoint = value is { } perPoint ? new Fraction(perPoint, 9 - 2 * perPoint) : null,
            Steps = value is { } price && method == RankingMethod.LowestPrice ? [Priced(price)] : [],
        };

    private static PriceResult Priced(int cents) =>
        new()
        {
            Step = "commercial",
            Raw = default,
            RawMaximum = default,
            Score = default,
            Maximum = default,
            IsWeighted = false,
            Price = new Money(cents),
            IsAbnormallyLow = false,
        };
}
