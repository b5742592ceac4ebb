using Procurement.Tests.Support.Worlds;
using static Procurement.Tests.Support.Worlds.WorldStage;

namespace Procurement.Tests.NonInterference;

/// <summary>What stands in an envelope that is sealed.</summary>
public sealed class SealedPriceTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    private static IEnumerable<int> Few => WorldSeeds.Few;

    [TestCaseSource(nameof(Seeds))]
    public async Task Nobody_learns_a_price_before_the_opening_nor_its_bidder_a_second_time(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Open, Closed, Scoring, Locked, Agreed, Sealed);
        var secret = dice.Pick<string>([.. figures.Bidders]);
        var other = figures.PriceOf(secret, dice);
        var observers = WorldSeeds.Of(figures.Everybody(), dice);
        (await Pair.Differences(figures, other, observers, observers[0])).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Few))]
    public async Task Nobody_ever_learns_the_price_of_a_bidder_that_did_not_advance(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Opened, Ranked, Recommended, Signed);
        var secret = figures.Bidders[^1];
        foreach (var leaf in WorldFigures.Leaves)
            figures = figures with { Agreed = figures.Agreed.SetItem((secret, leaf), new(20, "Too little.")) };
        var other = figures.PriceOf(secret, dice);
        var observers = WorldSeeds.Of(figures.Everybody(), dice);
        (await Pair.Differences(figures, other, observers)).Should().BeEmpty();
    }
}
