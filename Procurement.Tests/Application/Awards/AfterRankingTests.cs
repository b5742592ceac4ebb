using Procurement.Api.Application.Awards;
using Procurement.Api.Application.Debriefs;
using Procurement.Api.Application.Disputes;
using Procurement.Api.Application.Notices;
using Procurement.Api.Application.Reports;
using Procurement.Api.Application.Retention;
using Procurement.Domain.Disputes;
using Procurement.Domain.Notices;

namespace Procurement.Tests.Application.Awards;

/// <summary>From a recommendation to the end of the record's years, through the handlers on real SQLite.</summary>
public sealed class AfterRankingTests
{
    private static readonly BilingualText Reason = ACompetition.Reason;
    private static readonly DateTimeOffset Signing = new(2024, 6, 3, 12, 0, 0, TimeSpan.FromHours(-4));

    [Test]
    public async Task A_call_goes_from_recommendation_to_the_end_of_its_record()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        (await stage.Code(CasePeople.Lead, new DraftNotices(call))).Should().Be("notice.decision-not-approved");
        (await stage.Code(CasePeople.Lead, new ArchiveCall(call))).Should().Be("notice.not-sent");
        (await stage.Code(CasePeople.Administrator, new DestroyRecords(call))).Should().Be("notice.not-sent");
        (await stage.Code(CasePeople.Bidder("B1"), new FileDispute(call, "T1"))).Should().Be("dispute.too-early");
        var request = new RequestDebrief(competition);
        (await stage.Code(CasePeople.Bidder("B3"), request)).Should().Be("debrief.too-early");

        var winner = await Signed(stage, call);
        var sent = await Told(stage, call);
        sent.Should().Be(3);
        (await stage.Stage.Do(CasePeople.Lead, new ShowRetention(call)))
            .KeptUntil.Should()
            .Be(new DateOnly(2031, 6, 3));
        foreach (var bidder in new[] { "B1", "B2", "B3" })
            (await stage.Stage.Do(CasePeople.Bidder(bidder), new ListNotices(call)))
                .Should()
                .ContainSingle()
                .Which.Should()
                .Match<NoticeSummary>(one => one.Bidder == bidder && one.Review == null)
                .And.Match<NoticeSummary>(one => one.Content.Kind == NoticeKind.Award == (bidder == winner));

        await Debriefed(stage, call, request, new[] { "B3", "B1" }.First(bidder => bidder != winner));
        await Disputed(stage, call);

        (await stage.Stage.Do(CasePeople.Lead, new ListReports(call))).Should().NotBeEmpty();
        await stage.Stage.Do(CasePeople.Lead, new ArchiveCall(call));
        (await stage.Stage.Do(CasePeople.Lead, new GetDecidedCall(call))).Award.Should().NotBeNull();
        (await stage.Code(CasePeople.Administrator, new DestroyRecords(call))).Should().Be("retention.running");
        stage.Now = Signing.AddYears(8);
        await stage.Stage.Do(CasePeople.Administrator, new HoldRecords(call, Reason));
        (await stage.Code(CasePeople.Administrator, new DestroyRecords(call))).Should().Be("retention.held");
        await stage.Stage.Do(CasePeople.Administrator, new LiftHold(call));
        await stage.Stage.Do(CasePeople.Administrator, new DestroyRecords(call));
        (await stage.Code(CasePeople.Administrator, new DestroyRecords(call))).Should().Be("retention.destroyed");
    }

    private static async Task<string> Signed(AStage stage, SolicitationId call)
    {
        var shown = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        NamedWinner[] winners = [.. shown.Regions.Select(one => new NamedWinner(one.Region, one.Winner))];
        var sign = new SignAgreement(call, "ALL", new(2024, 6, 3), new(2024, 7, 1), new(2029, 6, 30), shown.Version);
        (await stage.Code(CasePeople.Lead, sign)).Should().Be("award.not-approved");
        await stage.Stage.Do(CasePeople.Approver, new ApproveAward(call, shown.Version, winners, Reason));
        await stage.Stage.Do(CasePeople.Lead, sign with { Version = shown.Version + 1 });
        var leaving = new ProposeDisqualification(await stage.CompetitionOf(call), winners[0].Bidder!, Reason);
        (await stage.Code(CasePeople.Lead, leaving)).Should().Be("award.signed");
        return winners[0].Bidder!;
    }

    private static async Task<int> Told(AStage stage, SolicitationId call)
    {
        var drafted = await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call));
        (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListNotices(call))).Should().BeEmpty();
        foreach (var notice in drafted)
        {
            await stage.Stage.Do(CasePeople.Lead, new ReviewNotice(call, notice, 1));
            await stage.Stage.Do(CasePeople.Approver, new ApproveNotice(call, notice, 2));
            (await stage.Code(CasePeople.Lead, new ShowRetention(call))).Should().Be("notice.not-sent");
            await stage.Stage.Do(CasePeople.Lead, new SendNotice(call, notice));
            (await stage.Code(CasePeople.Lead, new SendNotice(call, notice))).Should().Be("notice.already-sent");
        }
        (await stage.Stage.Do(CasePeople.Lead, new DraftNotices(call))).Should().BeEmpty();
        return drafted.Count;
    }

    private static async Task Debriefed(AStage stage, SolicitationId call, RequestDebrief request, string bidder)
    {
        var person = CasePeople.Bidder(bidder);
        var debrief = await stage.Stage.Do(person, request);
        (await stage.Code(person, request)).Should().Be("debrief.already-requested");
        var schedule = new ScheduleDebrief(call, debrief, Signing.AddDays(7), ["E1"], ["The lead"], 1);
        await stage.Stage.Do(CasePeople.Lead, schedule);
        var unread = (await stage.Stage.Try(CasePeople.Lead, schedule with { Evaluators = ["E2"] })).Refusals.Single();
        unread.Code.Should().Be("version.stale");
        unread.Current.Should().BeOfType<DebriefSummary>().Which.Record!.Evaluators.Should().Equal("E1");
        await stage.Stage.Do(CasePeople.Lead, new RecordDebrief(call, debrief, Signing.AddDays(7), ["E1"], "Said."));
        await stage.Stage.Do(CasePeople.Lead, new CloseDebrief(call, debrief));
        var language = (await stage.Stage.Do(person, new ListNotices(call))).Single().Language;
        var report = new RenderReport(call, new(ReportDocumentKind.Debrief, language, "ALL", bidder));
        (await stage.Code(person, report)).Should().Be("access.not-found");
        await stage.Stage.Do(CasePeople.Lead, new ReleaseDebriefReport(call, debrief));
        (await stage.Stage.Do(person, report)).Content.Should().NotBeEmpty();
        (await stage.Code(CasePeople.Bidder("B2"), report)).Should().Be("access.not-found");
        var evaluation = new RenderReport(call, new(ReportDocumentKind.Evaluation, language, "ALL"));
        (await stage.Code(person, evaluation)).Should().Be("access.not-permitted");
        (await stage.Stage.Do(person, new ListDebriefs(call))).Single().Record.Should().BeNull();
        (await stage.Stage.Do(CasePeople.Bidder("B2"), new ListDebriefs(call))).Should().BeEmpty();
    }

    private static async Task Disputed(AStage stage, SolicitationId call)
    {
        var dispute = await stage.Stage.Do(CasePeople.Bidder("B1"), new FileDispute(call, "The mark for T1."));
        (await stage.Stage.Do(CasePeople.Approver, new ShowAward(call))).OpenDisputes.Should().Be(1);
        var decide = new DecideDispute(call, dispute, DisputeEffect.None, null, Reason);
        await stage.Stage.Do(CasePeople.Approver, decide);
        (await stage.Code(CasePeople.Approver, decide)).Should().Be("dispute.decided");
        (await stage.Stage.Do(CasePeople.Bidder("B2"), new ListDisputes(call))).Should().BeEmpty();
        (await stage.Stage.Do(CasePeople.Bidder("B1"), new ListDisputes(call))).Should().ContainSingle();
    }
}
