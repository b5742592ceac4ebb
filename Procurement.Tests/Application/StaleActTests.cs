using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Evaluation.Consensus;
using Procurement.Domain.Notices;

namespace Procurement.Tests.Application;

/// <summary>An act on something that a colleague has changed since it was read is refused, and says what stands.</summary>
public sealed class StaleActTests
{
    private static readonly DateOnly Day = new(2024, 6, 3);

    [Test]
    public async Task Nobody_settles_a_region_of_an_award_that_moved()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        var sign = new SignAgreement(call, "ALL", Day, Day.AddMonths(1), Day.AddYears(5), shown.Version);
        var nothing = new RecordNoAward(call, "ALL", ACompetition.Reason, shown.Version);
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        await stage.Stage.Do(CasePeople.Approver, new ApproveAward(call, shown.Version, winners, ACompetition.Reason));
        var refused = (await stage.Stage.Try(CasePeople.Lead, sign)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        refused.Current.Should().BeOfType<AwardStanding>().Which.Version.Should().Be(shown.Version + 1);
        (await stage.Code(CasePeople.Approver, nothing)).Should().Be("version.stale");
        var sendBack = new ReturnAward(call, shown.Version, ACompetition.Reason);
        (await stage.Code(CasePeople.Approver, sendBack)).Should().Be("version.stale");
        await stage.Stage.Do(CasePeople.Lead, sign with { Version = shown.Version + 1 });
    }

    [Test]
    public async Task A_letter_that_was_drafted_anew_is_neither_reviewed_nor_approved_unread()
    {
        await using var stage = new AStage();
        var (call, _) = await stage.Decided();
        await stage.Sign(call);
        var notice = (await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call)))[0];
        await stage.Stage.Do(CasePeople.Lead, new AddressNotice(call, notice, null, 1));
        (await Stands(CasePeople.Lead, new AddressNotice(call, notice, Language.French, 1)))
            .Should()
            .Match<NoticeSummary>(one => one.Version == 2 && one.InBothLanguages);
        (await Stands(CasePeople.Lead, new ReviewNotice(call, notice, 1))).State.Should().Be(NoticeState.Drafted);
        await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice, 2));
        var reviewed = await Stands(CasePeople.Approver, new ApproveNotice(call, notice, 2));
        reviewed.Review!.ReviewedBy.Should().Be(CasePeople.Lead);
        await stage.Stage.Do(CasePeople.Approver, new ApproveNotice(call, notice, reviewed.Version));

        async Task<NoticeSummary> Stands(string person, ICommand<Done> act)
        {
            var refused = (await stage.Stage.Try(person, act)).Refusals.Single();
            refused.Code.Should().Be("version.stale");
            return refused.Current.Should().BeOfType<NoticeSummary>().Which;
        }
    }

    [Test]
    public async Task A_second_tab_of_the_chair_overwrites_no_agreement()
    {
        await using var room = await APanelRoom.Scoring();
        foreach (var evaluator in new[] { "E1", "E2", "E3" })
        foreach (var bidder in room.Bidders)
            await room.HandIn(evaluator, bidder, 80);
        await room.Stage.Do(CasePeople.Chair, new OpenConsensus(room.Competition, "technical"));
        var agree = new RecordConsensus(room.Competition, "technical", "B1", [Agreed(70)], 0, ["E1"]);
        await room.Stage.Do(CasePeople.Chair, agree);
        var late = agree with { Agreements = [Agreed(60)] };
        var refused = (await room.Stage.Try(CasePeople.Chair, late)).Refusals.Single();
        refused.Code.Should().Be("version.stale");
        var stands = refused.Current.Should().BeOfType<StandingAgreement>().Which;
        stands.Agreed["T1"].Value.Should().Be(Points.Whole(70));
        var shown = await room.Stage.Do(CasePeople.Chair, new ShowConsensus(room.Competition, "technical"));
        shown.Cells.First(cell => cell.Bidder == "B1").Version.Should().Be(stands.Version);
        await room.Stage.Do(CasePeople.Chair, late with { Version = stands.Version });
    }

    private static Agreement Agreed(int points) => new("T1", points, ACompetition.Reason);
}
