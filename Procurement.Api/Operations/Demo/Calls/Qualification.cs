using Procurement.Api.Application.Qualification;
using Procurement.Api.Operations.Cases;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>The RFQ: ten answer it, one of them late, and seven qualify.</summary>
internal sealed class Qualification(Scene scene, Bids bids, Scoring scoring, Agreeing agreeing)
{
    private const int Closing = 215;

    /// <summary>Puts everything down.</summary>
    /// <returns>The RFQ, whose list the later calls invite.</returns>
    public DemoCall Enter(Proposals proposals)
    {
        var (figures, days) = (scene.Figures.Qualification!, scene.Days);
        var closesAt = days.Ago(Closing, 17);
        var plan = figures.Plan with { Service = proposals.Rules(figures.Plan) };
        var call = new DemoCall(scene, figures.Reference, plan);
        call.Draft(days.Ago(250, 14), () => CaseScript.Terms(figures) with { ClosesAt = closesAt });
        call.Approve(days.Ago(247, 11));
        call.Publish(days.Ago(245, 9));
        bids.Receive(call, figures, closesAt);
        call.Close(days.Ago(Closing - 1, 9));
        var region = new DemoRegion(scene, call, figures, "");
        var step = plan.Steps.OfType<RatedStep>().Single();
        region.NamePanel(Closing - 1);
        region.AnswerRequirements(Closing - 2);
        scoring.Score(region, step, Closing - 3);
        agreeing.Agree(region, step, Closing - 14);
        region.Close(step.Id, days.Ago(Closing - 15, 9));
        region.Rank(days.Ago(Closing - 15, 9, 10));
        scene.Agenda.At(days.Ago(195, 15), () => scene.Do(Cast.Approver, new DecideQualification(call.Id)));
        new Letters(scene).Tell(call, 193);
        return call;
    }
}
