using Procurement.Tests.Support.Worlds;

namespace Procurement.Tests.NonInterference;

/// <summary>An administrator keeps accounts and roles, and sees nothing of any evaluation.</summary>
public sealed class AdministratorTests
{
    private static IEnumerable<int> Seeds => WorldSeeds.All;

    [TestCaseSource(nameof(Seeds))]
    public async Task An_administrator_learns_nothing_of_an_evaluation(int seed)
    {
        var dice = new Dice(seed);
        var figures = WorldDraw.Of(seed, Enum.GetValues<WorldStage>());
        var other = figures.MarksWhere(dice, _ => true).OfferOf(figures.Bidders[0], dice);
        foreach (var bidder in figures.Bidders)
            other = other.AgreementOn(bidder, dice);
        other = dice.OneIn(2) ? other.Without(figures.Bidders[^1]) : other.OfferOf(figures.Bidders[^1], dice);
        string[] observers = [WorldPeople.Administrator];
        (await Pair.Differences(figures, other, observers, WorldPeople.Administrator)).Should().BeEmpty();
    }
}
