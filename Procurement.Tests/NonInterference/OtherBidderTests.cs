using Procurement.Tests.Support.Worlds;
using static Procurement.Tests.Support.Worlds.WorldStage;

namespace Procurement.Tests.NonInterference;

/// <summary>What another bidder hands in, and whether it does.</summary>
public sealed class OtherBidderTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    private static IEnumerable<int> Few => WorldSeeds.Few;

    [TestCaseSource(nameof(Seeds))]
    public async Task A_bidder_learns_nothing_of_the_offer_of_another(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Open, Closed, Scoring, Locked, Agreed, Sealed, Opened, Ranked, Recommended);
        var secret = figures.Bidders[^1];
        var other = dice.OneIn(2) ? figures.Without(secret) : figures.OfferOf(secret, dice);
        var others = figures.Bidders().SkipLast(1).ToList();
        (await Pair.Differences(figures, other, WorldSeeds.Of(others, dice), others[0])).Should().BeEmpty();
    }

    [TestCaseSource(nameof(Few))]
    public async Task Before_the_closing_nobody_learns_who_submits_what(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Open);
        var secret = dice.Pick<string>([.. figures.Bidders]);
        var other = dice.OneIn(2) ? figures.Without(secret) : figures.OfferOf(secret, dice);
        var others = figures.Everybody().Except([Procurement.Api.Operations.Cases.CasePeople.Bidder(secret)]);
        var observers = WorldSeeds.Of(others, dice);
        (await Pair.Differences(figures, other, observers, observers[0])).Should().BeEmpty();
    }
}
