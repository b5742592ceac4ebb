using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;

namespace Procurement.Tests.Operations.Demo;

/// <summary>The regions in which somebody scores or agrees.</summary>
[NonParallelizable]
public sealed class DemoScoringTests
{
    [Test]
    public async Task In_the_first_region_one_sheet_lacks_one_criterion_and_can_be_finished()
    {
        var competition = await TheDemo.Competition(SecondPhase.Reference, SecondPhase.Scored);
        var (evaluator, bidder, leaf) = SecondPhase.Unfinished;
        var person = Cast.Evaluators[evaluator];
        var progress = await TheDemo.Do(Cast.Lead, new ShowProgress(competition, "technical"));
        progress.Evaluators.Sum(one => one.Wanted).Should().Be(15, "one of the four is in conflict with a bidder");
        progress.Evaluators.Sum(one => one.HandedIn).Should().Be(14);
        var mine = (await TheDemo.Do(person, new ShowWorkList(competition))).Steps.Single(one =>
            one.Step == "technical"
        );
        var left = mine.Proposals.Single(one => !one.IsHandedIn);
        (left.Bidder, left.Criteria - left.Scored).Should().Be((bidder, 1));

        var proposal = await TheDemo.Do(person, new GetProposal(competition, bidder));
        proposal.Places.Single(place => place.Criterion == leaf).Page.Should().BeGreaterThan(1);

        var score = new ScoreCriterion(
            competition,
            "technical",
            bidder,
            leaf,
            12,
            "The sequence of the transfers works.",
            0
        );
        await TheDemo.Do(person, score);
        await TheDemo.Do(person, new LockScoreSheet(competition, "technical", bidder));
        (await TheDemo.Do(Cast.Lead, new ShowProgress(competition, "technical"))).AreAllIn.Should().BeTrue();
    }

    [Test]
    public async Task In_the_second_region_all_is_agreed_but_one_spread_of_55_percent()
    {
        var competition = await TheDemo.Competition(SecondPhase.Reference, SecondPhase.Agreed);
        var room = await TheDemo.Do(Cast.Chair, new ShowConsensus(competition, "technical"));
        room.State.Should().Be(StepState.Open);
        var open = room.Cells.Single(cell => cell.Agreed is null);
        (open.Bidder, open.Criterion).Should().Be(SecondPhase.Unsettled);
        (open.IsWide, open.SpreadPercent, open.Review).Should().Be((true, Points.Whole(55), null));
        room.Cells.Where(cell => cell.IsWide).Should().ContainSingle();
        room.Cells.Where(cell => cell.Agreed is not null).Should().HaveCount(4 * 17 - 1);
    }
}
