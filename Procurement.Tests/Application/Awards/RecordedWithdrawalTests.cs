using Procurement.Api.Application.Debriefs;

namespace Procurement.Tests.Application.Awards;

/// <summary>A withdrawal in writing, through the handlers.</summary>
public sealed class RecordedWithdrawalTests
{
    [Test]
    public async Task A_withdrawal_after_closing_is_recorded_and_its_bidder_gets_no_debrief()
    {
        await using var stage = new AStage();
        var (_, competition) = await stage.Decided();
        await stage.Stage.Do(CasePeople.Lead, new RecordWithdrawal(competition, "B1", ACompetition.Reason));
        (await stage.Code(CasePeople.Bidder("B1"), new RequestDebrief(competition)))
            .Should()
            .Be("debrief.not-participant");
        await stage.Stage.Do(CasePeople.Lead, new RankCompetition(competition));
        var history = await stage.Stage.Do(CasePeople.Lead, new ShowRankingChanges(competition));
        history.Changes.Single().Left.Single().IsWithdrawal.Should().BeTrue();
    }
}
