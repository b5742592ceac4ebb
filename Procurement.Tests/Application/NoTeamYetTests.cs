using Procurement.Api.Application.Envelopes;

namespace Procurement.Tests.Application;

/// <summary>Regions go at their own pace: what is read of a call does not wait until each has its team.</summary>
public sealed class NoTeamYetTests
{
    private AStage host = null!;
    private CompetitionId competition;

    [SetUp]
    public async Task Close()
    {
        host = new AStage();
        var programme = await host.Programme();
        (var call, competition) = await host.Published(programme, null);
        await host.Stage.Do(CasePeople.Bidder("B1"), new ReceiveSubmission(competition, "100"));
        host.Now = ACompetition.After;
        await host.Stage.Do(CasePeople.Lead, new CloseCall(call));
    }

    [TearDown]
    public async Task Stop() => await host.DisposeAsync();

    [Test]
    public async Task No_step_is_opened_before_the_team_is_named() =>
        (await host.Code(CasePeople.Lead, new OpenStep(competition, "mandatory"))).Should().Be("panel.not-named");

    [Test]
    public async Task The_ranking_and_the_opening_are_shown_as_not_there_yet()
    {
        var ranking = await host.Stage.Do(CasePeople.Lead, new ShowRankingFigures(competition, null));
        ranking.Record.Should().BeNull();
        var opening = await host.Stage.Do(CasePeople.Lead, new ShowOpening(competition));
        opening.Barred.Should().Be("envelope.technical-not-closed");
    }
}
