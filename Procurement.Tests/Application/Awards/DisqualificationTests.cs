using Procurement.Api.Application.Awards;

namespace Procurement.Tests.Application.Awards;

/// <summary>What takes a submission out after the ranking, through the handlers.</summary>
public sealed class DisqualificationTests
{
    [Test]
    public async Task A_disqualification_takes_two_people_and_another_recommendation()
    {
        await using var stage = new AStage();
        var (call, competition) = await stage.Decided();
        var winner = (await stage.Stage.Do(CasePeople.Approver, new ShowAward(call))).Regions[0].Winner!;
        var propose = new ProposeDisqualification(competition, winner, ACompetition.Reason);
        var approve = new DisqualifySubmission(competition, winner, Version: 1);
        (await stage.Code(CasePeople.Approver, approve)).Should().Be("disqualification.not-proposed");
        (await stage.Code(CasePeople.Approver, propose)).Should().Be("access.not-permitted");
        await stage.Stage.Do(CasePeople.Lead, propose);
        (await stage.Code(CasePeople.Lead, propose)).Should().Be("disqualification.proposed");
        var sendBack = new ReturnDisqualification(competition, winner, ACompetition.Reason, Version: 1);
        await stage.Stage.Do(CasePeople.Approver, sendBack);
        await stage.Stage.Do(CasePeople.Lead, propose);
        var stale = (await stage.Stage.Try(CasePeople.Approver, approve)).Refusals.Single();
        stale.Code.Should().Be("version.stale");
        var stands = stale.Current.Should().BeOfType<DisqualificationSummary>().Which;
        (await stage.Code(CasePeople.Approver, sendBack)).Should().Be("version.stale");
        await stage.Stage.Do(CasePeople.Approver, approve with { Version = stands.Version });
        (await stage.Code(CasePeople.Lead, new RecommendAward(call))).Should().Be("ranking.stale");
        await stage.Stage.Do(CasePeople.Lead, new RankCompetition(competition));
        (await stage.Stage.Do(CasePeople.Approver, new ShowAward(call))).Regions[0].IsOutdated.Should().BeTrue();
        await stage.Stage.Do(CasePeople.Lead, new RecommendAward(call));
        var changes = await stage.Stage.Do(CasePeople.Monitor, new ShowRankingChanges(competition));
        changes.Changes.Single().Left.Single().Bidder.Should().Be(winner);
        (await stage.Stage.Do(CasePeople.Lead, new ListDisqualifications(competition))).Should().HaveCount(2);
        var award = await stage.Stage.Do(CasePeople.Approver, new ShowAward(call));
        award.Regions[0].Winner.Should().NotBe(winner);
        award.Decisions.Select(one => one.Winners[0]).First().Should().Be(winner);
    }
}
