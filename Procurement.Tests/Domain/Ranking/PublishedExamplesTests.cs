using Procurement.Domain.Ranking;

namespace Procurement.Tests.Domain.Ranking;

/// <summary>Examples that public buyers published, figure by figure.</summary>
public sealed class PublishedExamplesTests
{
    private static readonly EvaluationPlan Programme = APlan.WithTechnicalAndPrice(260, 80);

    [Test]
    public void The_federal_60_40_example_gives_83_84_and_75_56_and_80_89()
    {
        var plan = APlan.Of(
            AStep.Rated("technical", ACriterion.Leaf("T1", 135)) with
            {
                Weight = Points.Whole(60),
            },
            AStep.Price(40)
        );
        var result = plan.Rank(
            AProposal.From("A").Scored("T1", 115).Priced(55_000),
            AProposal.From("B").Scored("T1", 89).Priced(50_000),
            AProposal.From("C").Scored("T1", 92).Priced(45_000)
        );
        Totals(result).Should().Equal("1. A 83.84", "2. C 80.89", "3. B 75.56");
    }

    [Test]
    public void The_South_African_80_20_formula_gives_80_and_72_and_64()
    {
        var result = APlan
            .Of(AStep.Price(80, PriceFormula.LinearAboveLowest))
            .Rank(Priced("A", 1_000_000), Priced("B", 1_100_000), Priced("C", 1_200_000), Priced("D", 2_000_000));
        Totals(result).Should().Equal("1. A 80", "2. B 72", "3. C 64", "4. D 0");
    }

    [Test]
    public void The_Quebec_example_gives_the_published_adjusted_prices()
    {
        var result = APlan
            .WithTechnicalAndPrice()
            .AdjustedBy(15, 70, 30)
            .Rank(
                AProposal.From("A").Scored("T1", 85).Priced(100_000),
                AProposal.From("B").Scored("T1", 70).Priced(90_000),
                AProposal.From("C").Scored("T1", 92).Priced(110_000)
            );
        result
            .Proposals.Select(one => $"{one.Rank}. {one.Bidder} {one.AdjustedPrice!.Rounded}")
            .Should()
            .Equal("1. B 90000", "2. A 93023.26", "3. C 99099.1");
    }

    [Test]
    public void Excluding_the_lowest_price_reverses_the_first_two_though_neither_changed_a_word()
    {
        var a = AProposal.From("A").Scored("T1", 220).Priced(10_000_000);
        var b = AProposal.From("B").Scored("T1", 205).Priced(8_000_000);
        var c = AProposal.From("C").Scored("T1", 160).Priced(5_000_000);
        Totals(Programme.Rank(a, b, c)).Should().Equal("1. A 260", "2. B 255", "3. C 240");
        var after = Programme.Rank(a, b, c.Standing(Standing.Disqualified));
        Totals(after).Should().Equal("1. B 285", "2. A 284", ". C ");
        after.PriceBases.Single().Should().BeEquivalentTo(new { Count = 2, Lowest = Money.Of(8_000_000) });
    }

    [Test]
    public void The_federal_lowest_cost_per_point_is_not_rounded()
    {
        var result = APlan
            .WithTechnicalAndPrice()
            .RankedBy(RankingMethod.LowestPricePerPoint)
            .Rank(
                AProposal.From("A").Scored("T1", 30).Priced(10),
                AProposal.From("B").Scored("T1", 60).Priced(19.99m),
                AProposal.From("Z").Scored("T1", 0).Priced(1)
            );
        result
            .Proposals.Select(one => one.PricePerPoint)
            .Should()
            .Equal(new Fraction(1999, 6000), new Fraction(1, 3), null);
    }

    private static Entrant Priced(string bidder, decimal price) => AProposal.From(bidder).Priced(price);

    private static IEnumerable<string> Totals(RankingResult result) =>
        result.Proposals.Select(one => $"{one.Rank}. {one.Bidder} {one.Total}");
}
