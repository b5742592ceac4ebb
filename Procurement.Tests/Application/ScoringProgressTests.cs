using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>What is shown of scoring while it goes on.</summary>
public sealed class ScoringProgressTests
{
    [Test]
    public async Task Progress_and_reminders_count_and_say_nothing_of_what_was_written()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        await room.Stage.Do(Person("E2"), room.Scores("B1", 1));
        var progress = await room.Stage.Do(CasePeople.Chair, new ShowProgress(room.Competition, "technical"));
        progress.AreAllIn.Should().BeFalse();
        progress.Evaluators.Should().Equal(new SheetCount("E1", 1, 3), new("E2", 0, 3), new("E3", 0, 3));
        var reminded = await room.Stage.Do(CasePeople.Lead, new RemindEvaluators(room.Competition, "technical"));
        reminded.Should().Equal(new RemindedEvaluator("E1", 2), new("E2", 3), new("E3", 3));
        var mine = await room.Stage.Do(Person("E2"), new ListPanelNotices(room.Competition));
        mine.Should().ContainSingle().Which.Count.Should().Be(3);
    }

    [Test]
    public async Task Each_evaluator_works_in_an_order_of_their_own_that_stays()
    {
        await using var room = await Scoring();
        var panel = await room.Stage.Do(CasePeople.Lead, new ShowPanel(room.Competition));
        foreach (var order in panel.Orders)
        {
            var work = await room.Stage.Do(Person(order.Evaluator), new ShowWorkList(room.Competition));
            work.Steps.Single().Proposals.Select(one => one.Bidder).Should().Equal(order.Bidders);
        }
    }
}
