using static Procurement.Tests.Support.Hosts.APanelRoom;

namespace Procurement.Tests.Application;

/// <summary>What an evaluator is told before and while they score.</summary>
public sealed class EvaluatorDeskTests
{
    [Test]
    public async Task My_work_counts_what_is_scored_and_what_waits_in_my_own_order()
    {
        await using var room = await Scoring();
        await room.Stage.Do(Person("E1"), room.Scores("B2", 7));
        await room.HandIn("E1", "B3", 5);
        var work = await room.Stage.Do(Person("E1"), new ShowMyWork());
        var desk = work.Competitions.Should().ContainSingle().Subject;
        desk.HasUndertaken.Should().BeTrue();
        desk.ToDeclare.Should().Be(0);
        var step = desk.Steps.Single(one => one.Step == "technical");
        step.IsOrdered.Should().BeTrue();
        var order = await room.Stage.Do(Person("E1"), new ShowWorkList(room.Competition));
        step.Sheets.Select(one => one.Bidder)
            .Should()
            .Equal(order.Steps.Single(one => one.Step == "technical").Proposals.Select(one => one.Bidder));
        step.Sheets.Single(one => one.Bidder == "B2")
            .Should()
            .Match<OwnSheet>(one => one.Scored == 1 && one.LockedAt == null);
        step.Sheets.Single(one => one.Bidder == "B3").LockedAt.Should().NotBeNull();
        step.Criteria.Single().Unscored.Should().Equal("B1");
        step.Waiting.Select(one => one.Bidder).Should().BeEquivalentTo("B1", "B2");
        var asks = new AskToUnlockScoreSheet(room.Competition, "technical", "B3", "One page was missed.");
        await room.Stage.Do(Person("E1"), asks);
        (await Desk(room)).Steps.Single().Waiting.Should().HaveCount(3);
    }

    [Test]
    public async Task A_sheet_that_is_handed_in_has_nothing_unscored_and_says_when_it_was_saved()
    {
        await using var room = await Scoring();
        await room.HandIn("E1", "B3", 5);
        var sheet = (await Desk(room)).Steps.Single().Sheets.Single(one => one.Bidder == "B3");
        sheet.Should().Match<OwnSheet>(one => one.Scored == 1 && one.SavedAt == ACompetition.After);
        var only = await room.Stage.Do(Person("E1"), new ShowMyWork(room.Competition));
        only.Competitions.Should().ContainSingle();
        (await room.Stage.Do(Person("E1"), new ShowMyWork(new CompetitionId(Guid.NewGuid()))))
            .Competitions.Should()
            .BeEmpty();
    }

    [Test]
    public async Task Nobody_hears_of_a_bidder_before_the_undertaking_and_the_answer()
    {
        await using var room = await Of();
        var before = await room.Stage.Do(Person("E1"), new ShowDeclarations(room.Competition));
        before.Bidders.Should().BeEmpty();
        (await Desk(room)).Should().Match<CompetitionWork>(one => !one.HasUndertaken && one.ToDeclare == 0);
        await room.Host.Undertake(room.Call, "E1");
        (await room.Stage.Do(Person("E1"), new ShowDeclarations(room.Competition))).Bidders.Should().HaveCount(3);
        (await Desk(room)).ToDeclare.Should().Be(3);
        await room.Host.Answer(room.Competition, "E1", "B1", InterestKind.None);
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Declared);
        await room.Host.Answer(room.Competition, "E1", "B3", InterestKind.Unsure);
        var after = await room.Stage.Do(Person("E1"), new ShowDeclarations(room.Competition));
        after.Bidders.Select(one => one.Bidder).Should().Equal("B1", "B3");
        after.Conflicts.Select(one => one.Bidder).Should().Equal("B2");
        (await Desk(room)).Should().Match<CompetitionWork>(one => one.ToDeclare == 0 && one.Undecided == 1);
    }

    [Test]
    public async Task A_sheet_for_a_bidder_in_conflict_is_not_found_and_in_no_count()
    {
        await using var room = await Scoring();
        await room.Host.Answer(room.Competition, "E1", "B2", InterestKind.Declared);
        (await room.Code(Person("E1"), new ShowScoring(room.Competition, "technical", "B2", "T1")))
            .Should()
            .Be("access.not-found");
        var scoring = await room.Stage.Do(Person("E1"), new ShowScoring(room.Competition, "technical", "B1", "T1"));
        scoring.Proposals.Select(one => one.Bidder).Should().BeEquivalentTo("B1", "B3");
        (await Desk(room)).Steps.Single().Sheets.Should().HaveCount(2);
    }

    [Test]
    public async Task The_words_of_other_criteria_are_not_read_and_a_field_has_its_history()
    {
        await using var room = await Scoring();
        await room.Stage.Do(Person("E1"), room.Scores("B1", 7));
        await room.Stage.Do(Person("E1"), room.Scores("B1", 8, version: 1));
        var shown = await room.Stage.Do(Person("E1"), new ShowScoring(room.Competition, "technical", "B1", "T1"));
        shown.Criteria.Single().Field.Should().Match<FieldDetails>(one => one.Version == 2 && one.Comment != "");
        shown.IsOpen.Should().BeTrue();
        var history = await room.Stage.Do(
            Person("E1"),
            new ShowFieldHistory(room.Competition, "technical", "B1", "T1")
        );
        history.Entries.Select(one => one.Value).Should().Equal(Points.Of(8), Points.Of(7));
        (await room.Code(Person("E1"), new ShowFieldHistory(room.Competition, "technical", "B1", "T9")))
            .Should()
            .Be("access.not-found");
        (await room.Code(Person("E1"), new ShowScoring(room.Competition, "mandatory", "B1")))
            .Should()
            .Be("access.not-found");
    }

    private static async Task<CompetitionWork> Desk(APanelRoom room) =>
        (await room.Stage.Do(Person("E1"), new ShowMyWork())).Competitions.Single();
}
