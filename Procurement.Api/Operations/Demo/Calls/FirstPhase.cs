using Procurement.Api.Application.Awards;
using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Awards;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>A call that is over: decided, approved, signed, everybody told, one debrief released and one asked for.</summary>
internal sealed class FirstPhase(Scene scene, Bids bids, Scoring scoring, Agreeing agreeing)
{
    public const string Region = "STRATFORD-BRUCE";
    private const string Winner = "B03";
    private const int Closing = 90;

    public DemoCall Enter(DemoCall rfq, Proposals proposals)
    {
        var (figures, days) = (scene.Figures.CallsForProposals[0], scene.Days);
        var closesAt = days.Ago(Closing, 17);
        var plan = figures.Plan with { DrawSeed = null, Service = proposals.Rules(figures.Plan) };
        var call = new DemoCall(scene, figures.Reference, plan);
        call.Draft(
            days.Ago(125, 10),
            () => CaseScript.Terms(figures) with { ClosesAt = closesAt, InvitesListOf = rfq.Id }
        );
        call.Approve(days.Ago(122, 15));
        call.MakeKeys(days.Ago(121, 9));
        call.Publish(days.Ago(120, 9));
        bids.Receive(call, figures, closesAt);
        call.Close(days.Ago(Closing - 1, 9));
        var region = new DemoRegion(scene, call, figures, Region);
        var (technical, presentation) = Rated.Of(plan);
        region.NamePanel(Closing - 1);
        region.AnswerRequirements(Closing - 2);
        scoring.Score(region, technical, Closing - 3);
        agreeing.Agree(region, technical, Closing - 12);
        region.Close(technical.Id, days.Ago(Closing - 13, 9));
        scoring.Score(region, presentation, Closing - 14);
        agreeing.Agree(region, presentation, Closing - 20);
        region.Close(presentation.Id, days.Ago(Closing - 21, 9));
        region.OpenPrices(Closing - 22, scene.Passphrases[figures.Reference]);
        region.Rank(days.Ago(Closing - 23, 9));
        Award(call);
        new Letters(scene).Tell(call, 32);
        new Debriefing(scene).Enter(call, region);
        return call;
    }

    private void Award(DemoCall call)
    {
        var (agenda, days) = (scene.Agenda, scene.Days);
        agenda.At(days.Ago(60, 11), () => scene.Do(Cast.Lead, new RecommendAward(call.Id)));
        agenda.At(days.Ago(56, 14), () => Approve(call));
        agenda.At(
            days.Ago(40, 10),
            () =>
                scene.Do(
                    Cast.Lead,
                    new SignAgreement(
                        call.Id,
                        Region,
                        days.DateAgo(41),
                        days.DateAgo(-20),
                        days.DateAgo(-20).AddYears(3).AddDays(-1),
                        Version: 2
                    )
                )
        );
    }

    /// <summary>The approver names the winner that they approve; another than the computed one would be refused.</summary>
    private Task Approve(DemoCall call) =>
        scene.Do(Cast.Approver, new ApproveAward(call.Id, Version: 1, [new NamedWinner(Region, Winner)]));
}
