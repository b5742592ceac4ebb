using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>Nobody sees another's points before the panel agrees.</summary>
public sealed class HiddenSheetTests
{
    [Test]
    public async Task Nobody_sees_anothers_points_before_the_panel_begins_to_agree()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B1", 70);
        var sheet = new ShowScoreSheet(room.Competition, "technical", "B1", "E1");
        foreach (var person in new[] { Person("E2"), CasePeople.Chair, CasePeople.Lead, CasePeople.Approver })
            (await room.Code(person, sheet)).Should().Be("sheet.hidden");
        (await room.Code(CasePeople.Monitor, sheet with { Evaluator = "E2" })).Should().Be("sheet.hidden");
        (await room.Stage.Do(CasePeople.Monitor, sheet)).Fields.Single().Mark.Should().Be(Points.Whole(70));
        foreach (var (evaluator, bidder) in Rest())
            await room.HandIn(evaluator, bidder, 60);
        (await room.Code(Person("E2"), sheet)).Should().Be("sheet.hidden");
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        var shown = await room.Stage.Do(Person("E2"), sheet);
        (shown.Fields.Single().Mark, shown.Fields.Single().Note).Should().Be((Points.Whole(70), null));
        (await room.Code(CasePeople.Lead, sheet)).Should().Be("sheet.hidden");
        var ask = new AskToUnlockScoreSheet(room.Competition, "technical", "B1", "I saw theirs.");
        (await room.Code(Person("E1"), ask)).Should().Be("consensus.opened");

        IEnumerable<(string, string)> Rest() =>
            from evaluator in new[] { "E1", "E2", "E3" }
            from bidder in room.Bidders
            where (evaluator, bidder) != ("E1", "B1")
            select (evaluator, bidder);
    }
}
