namespace Procurement.Acceptance.Life;

public sealed class LifeCaseTests
{
    [TestCase("NORTH", "1 B2 79.54", "2 B3 79.5", "3 B1 78.43")]
    [TestCase("SOUTH", "1 B1 85", "2 B2 84.5", " B3 ")]
    public void The_core_makes_of_the_figures_what_a_person_with_a_pencil_does(string region, params string[] ranks) =>
        LifeCase.Ranking(region).Proposals.Select(one => $"{one.Rank} {one.Bidder} {one.Total}").Should().Equal(ranks);
}
