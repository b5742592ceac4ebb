using Procurement.Api.Application.Envelopes;

namespace Procurement.Tests.Application.Envelopes;

/// <summary>Who sees an opened price, and from when: the disclosure matrix.</summary>
public sealed class ShownPriceTests
{
    [Test]
    public async Task An_approver_sees_a_price_from_the_ranking_on_and_the_lead_once_it_is_opened()
    {
        await using var stage = new AStage();
        var call = await Opened(await ASealedCall.Published(stage));
        var show = new ShowPrice(call.Competition, "B1");
        (await stage.Code(CasePeople.Approver, show)).Should().Be("access.not-permitted");
        (await stage.Stage.Do(CasePeople.Lead, show)).Price.ToDecimal().Should().Be(100);
        (await stage.Stage.Do(CasePeople.Monitor, show)).Price.ToDecimal().Should().Be(100);

        await stage.Stage.Do(CasePeople.Lead, new CloseStep(call.Competition, ASealedCall.Price));
        await stage.Stage.Do(CasePeople.Lead, new RankCompetition(call.Competition));
        (await stage.Stage.Do(CasePeople.Approver, show)).Price.ToDecimal().Should().Be(100);
    }

    [Test]
    public async Task Where_a_rated_step_follows_the_price_the_lead_sees_none_while_it_can_be_scored()
    {
        await using var stage = new AStage();
        var plan = APlan.Of(
            AStep.Mandatory("M1"),
            AStep.Price(100),
            AStep.Rated("presentation", ACriterion.Leaf("P1", 10))
        );
        var call = await Opened(await ASealedCall.Published(stage, plan: plan));
        var show = new ShowPrice(call.Competition, "B1");
        (await stage.Code(CasePeople.Lead, show)).Should().Be("access.not-permitted");
        await stage.Stage.Do(CasePeople.Lead, new CloseStep(call.Competition, ASealedCall.Price));
        await stage.Stage.Do(CasePeople.Lead, new OpenStep(call.Competition, "presentation"));
        (await stage.Code(CasePeople.Lead, show)).Should().Be("access.not-permitted");
        (await stage.Code(CasePeople.Approver, show)).Should().Be("access.not-permitted");
        (await stage.Stage.Do(CasePeople.Monitor, show)).Price.ToDecimal().Should().Be(100);
    }

    private static async Task<ASealedCall> Opened(ASealedCall call)
    {
        await call.Send("B1", "100");
        await call.ReachThePrice("B1");
        foreach (var holder in ASealedCall.Holders.Take(2))
            (await call.Give(holder)).IsRefused.Should().BeFalse();
        return call;
    }
}
