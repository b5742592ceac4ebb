using Procurement.Api.Application.Consensus;
using Procurement.Api.Application.Envelopes;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Envelopes;

namespace Procurement.Tests.Application;

/// <summary>A second tab overwrites neither findings nor a note, a sheet or who is named.</summary>
public sealed class StaleFindingTests
{
    [Test]
    public async Task Findings_recorded_meanwhile_stand_until_they_are_read()
    {
        await using var stage = new AStage();
        var (call, at) = await AskedChair.Of(stage);
        await stage.DeclareAsChair(call, at, "B1", "B2");
        await stage.Stage.Do(CasePeople.Chair, AskedChair.Finding(at));
        var unmet = AskedChair.Finding(at) with { Findings = [new("M1", false, ACompetition.Reason)] };
        var refused = (await stage.Stage.Try(CasePeople.Chair, unmet)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<StandingAnswers>().Which;
        stands.Answers.Single().IsMet.Should().BeTrue();
        var shown = await stage.Stage.Do(CasePeople.Chair, new ShowMandatoryRoom(at, "mandatory"));
        shown.Proposals.Select(one => (one.Bidder, one.Version)).Should().Equal(("B1", stands.Version), ("B2", 0));
        await stage.Stage.Do(CasePeople.Chair, unmet with { Version = stands.Version });
        (await stage.Code(CasePeople.Chair, new RecordMandatoryResults(at, "mandatory", "B1", [], stands.Version)))
            .Should()
            .Be("version.stale");
    }

    [Test]
    public async Task A_note_on_a_spread_stands_until_it_is_read()
    {
        await using var room = await APanelRoom.Scoring();
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders)
            await room.HandIn(evaluator, bidder, evaluator == "E1" ? 10 : 90);
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        var look = new ReviewSpread(room.Competition, "technical", "B1", "T1", "E1 had missed page 3.", 0);
        await room.Stage.Do(CasePeople.Chair, look);
        var refused = (await room.Stage.Try(CasePeople.Chair, look with { Note = "Nothing." })).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<StandingReview>().Which;
        stands.Note.Should().Be("E1 had missed page 3.");
        var shown = await room.Stage.Do(CasePeople.Chair, new ShowConsensus(room.Competition, "technical"));
        shown.Cells.First(cell => cell.Bidder == "B1").Version.Should().Be(stands.Version);
        await room.Stage.Do(CasePeople.Chair, look with { Note = "Nothing.", Version = stands.Version });
    }

    [Test]
    public async Task A_whole_sheet_is_not_handed_in_over_what_was_saved_meanwhile()
    {
        await using var room = await APanelRoom.Scoring();
        var person = APanelRoom.Person("E1");
        var (marks, why) = (Of("T1", Points.Whole(80).Exact), Of("T1", "Says why."));
        var sheet = new HandInScoreSheet(room.Competition, "technical", "B1", marks, 0, why);
        await room.Stage.Do(person, room.Scores("B1", 70));
        var refused = (await room.Stage.Try(person, sheet)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<SheetDetails>().Which;
        stands.Fields.Single().Mark.Should().Be(Points.Whole(70));
        var shown = await room.Stage.Do(person, new ShowScoreSheet(room.Competition, "technical", "B1", "E1"));
        shown.Version.Should().Be(stands.Version);
        await room.Stage.Do(person, sheet with { Version = stands.Version });

        static Dictionary<string, T> Of<T>(string leaf, T value) => new() { [leaf] = value };
    }

    [Test]
    public async Task A_due_date_moved_meanwhile_stands_until_it_is_read()
    {
        await using var room = await APanelRoom.Scoring();
        var (version, due) = ((await Steps()).Version, ACompetition.After.AddDays(3));
        var move = new MoveSheetsDue(room.Competition, "technical", due, ACompetition.Reason, version);
        await room.Stage.Do(CasePeople.Lead, move);
        var later = move with { DueAt = due.AddDays(1) };
        var refused = (await room.Stage.Try(CasePeople.Lead, later)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        refused.Current.Should().Be(new StandingDue(version + 1, due, ACompetition.Reason));
        (await Steps()).Version.Should().Be(version + 1);
        await room.Stage.Do(CasePeople.Lead, later with { Version = version + 1 });
        (await Steps()).Steps.Single(one => one.Step == "technical").SheetsDueAt.Should().Be(due.AddDays(1));

        Task<StepsDetails> Steps() => room.Stage.Do(CasePeople.Lead, new ShowSteps(room.Competition));
    }

    [Test]
    public async Task A_holder_whose_place_was_given_meanwhile_is_not_replaced_unread()
    {
        await using var stage = new AStage();
        var call = await ASealedCall.Published(stage);
        var replace = await call.Replacing(ASealedCall.Holders[0], "a-newcomer");
        await stage.Stage.Do(CasePeople.Lead, replace);
        var another = replace with { Joining = "another" };
        var refused = (await stage.Stage.Try(CasePeople.Lead, another)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<KeyHoldersDetails>().Which;
        stands.Holders.Single(one => one.Standing == HolderStanding.Joining).Person.Should().Be("a-newcomer");
        await stage.Stage.Do(CasePeople.Lead, another with { Version = stands.Version });
    }

    [Test]
    public async Task Key_holders_named_meanwhile_stand_until_they_are_read()
    {
        await using var stage = new AStage();
        var call = await ASealedCall.Drafted(stage);
        var name = new NameKeyHolders(call.Call, ASealedCall.Holders, Version: 0);
        await stage.Stage.Do(CasePeople.Lead, name);
        var fewer = name with { People = [.. ASealedCall.Holders.Take(2)] };
        var refused = (await stage.Stage.Try(CasePeople.Lead, fewer)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<KeyHoldersDetails>().Which;
        stands.Holders.Should().HaveCount(3);
        (await stage.Stage.Do(CasePeople.Lead, new ShowKeyHolders(call.Call))).Version.Should().Be(stands.Version);
        (await stage.Stage.Do(CasePeople.Lead, new ShowKeyRoom(call.Call))).Version.Should().Be(stands.Version);
        await stage.Stage.Do(CasePeople.Lead, fewer with { Version = stands.Version });
    }
}
