using Procurement.Api.Application.Envelopes;
using Procurement.Api.Operations.Demo;
using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Ranking;

namespace Procurement.Tests.Operations.Demo;

/// <summary>The regions in which prices are sealed, or open.</summary>
[NonParallelizable]
public sealed class DemoPriceTests
{
    [Test]
    public async Task In_the_third_region_one_stands_on_the_minimum_and_two_passphrases_open_the_prices()
    {
        var competition = await TheDemo.Competition(SecondPhase.Reference, SecondPhase.Sealed);
        var agreed = (await TheDemo.Do(Cast.Chair, new ShowConsensus(competition, "technical"))).Cells;
        agreed
            .Where(cell => cell.Bidder == "B06")
            .Aggregate(Points.Zero, (sum, cell) => sum + cell.Agreed!.Value)
            .Should()
            .Be(Points.Whole(156));
        (await TheDemo.Try(Cast.Lead, new ShowPrice(competition, "B06"))).IsRefused.Should().BeTrue();

        var passphrases = DemoNotes.Beside(TheDemo.Location).Passphrases(SecondPhase.Reference);
        passphrases.Should().HaveCount(3);
        foreach (var (i, holder) in Cast.KeyHolders.Skip(1).Index())
        {
            var given = await TheDemo.Do(holder, new GiveShare(competition, "commercial", passphrases[holder.Email]));
            given.IsDone.Should().Be(i == 1);
        }
        (await TheDemo.Try(Cast.Lead, new ShowPrice(competition, "B06"))).IsRefused.Should().BeFalse();
    }

    [Test]
    public async Task The_fourth_region_is_ranked_a_tie_decided_and_one_short_by_a_hundredth()
    {
        var competition = await TheDemo.Competition(SecondPhase.Reference, SecondPhase.Ranked);
        var proposals = (await TheDemo.Do(Cast.Lead, new ShowRanking(competition))).Proposals;
        var first = proposals.Where(one => one.Rank <= 2).ToList();
        first.Select(one => one.Total).Should().Equal(Points.Of(305.50m), Points.Of(305.50m));
        first.Should().Contain(one => one.TieDecidedBy == "step:technical");
        var stopped = proposals.Single(one => one.Outcome == ProposalOutcome.DidNotAdvance);
        stopped.Scores["technical"].Should().Be(Points.Of(155.99m));
        stopped.Price.Should().BeNull();
    }
}
