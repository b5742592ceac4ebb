using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Evaluators score alone, field by field, and nobody sees another's points before the panel agrees.</summary>
public sealed class ScoringRoomTests
{
    [Test]
    public async Task A_stale_tab_gets_what_stands_and_a_retry_the_same_answer()
    {
        await using var room = await Scoring();
        var first = await room.Stage.Do(Person("E1"), room.Scores("B1", 70));
        (await room.Stage.Do(Person("E1"), room.Scores("B1", 70))).Should().Be(first);
        var stale = (await room.Stage.Try(Person("E1"), room.Scores("B1", 55))).Refusals.Single();
        stale.Code.Should().Be("version.stale");
        stale.Current.Should().Be(first);
        var second = await room.Stage.Do(Person("E1"), room.Scores("B1", 55, first.Version));
        (second.Mark, second.Version).Should().Be((Points.Whole(55), 2));
        var sheet = await room.Stage.Do(Person("E1"), new ShowScoreSheet(room.Competition, "technical", "B1"));
        sheet.History.Select(line => line.Value).Should().Equal(Points.Whole(70), Points.Whole(55));
    }
}
