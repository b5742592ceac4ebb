using Procurement.Tests.Support.Worlds;

namespace Procurement.Tests.NonInterference;

/// <summary>The comparison itself: it finds nothing between equal worlds, and what a person may know between others.</summary>
public sealed class SameWorldTests
{
    [Test]
    public async Task Equal_worlds_look_equal_to_everybody(
        [Values(WorldStage.Scoring, WorldStage.Opened, WorldStage.Signed)] WorldStage stage
    )
    {
        var figures = WorldDraw.Of(7, stage);
        (await Pair.Differences(figures, figures, figures.Everybody())).Should().BeEmpty();
    }

    [Test]
    public async Task What_a_person_may_know_is_seen_to_differ()
    {
        var figures = WorldDraw.Of(7, WorldStage.Opened);
        var bidder = figures.Bidders[0];
        var other = figures.PriceOf(bidder, new Dice(8)).MarksWhere(new Dice(9), _ => true);
        string[] all = [CasePeople.Lead, CasePeople.Chair, CasePeople.Monitor, CasePeople.Evaluator("E1")];
        var differences = await Pair.Differences(figures, other, all);
        foreach (var person in all)
            differences.Should().Contain(line => line.Contains(person));
        differences.Should().Contain(line => line.Contains($"/submissions/{bidder}/price"));
    }
}
