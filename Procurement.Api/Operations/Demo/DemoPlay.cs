using Procurement.Api.Operations.Demo.Calls;
using Procurement.Api.Operations.Demo.People;
using Procurement.Api.Operations.Demo.Texts;

namespace Procurement.Api.Operations.Demo;

/// <summary>The script of the demo: one programme with a qualified list, a call that is over, one in the middle of its
/// life, one that is open and one that is being written.</summary>
internal sealed class DemoPlay(Scene scene, Postbox postbox)
{
    public Task Play()
    {
        var (proposals, remarks) = (new Proposals(), new Remarks());
        var bids = new Bids(scene, new ProposalPrint(proposals));
        var (scoring, agreeing) = (new Scoring(scene, remarks), new Agreeing(scene, remarks));
        new Arrivals(scene, postbox).Enter();
        var rfq = new Qualification(scene, bids, scoring, agreeing).Enter(proposals);
        new FirstPhase(scene, bids, scoring, agreeing).Enter(rfq, proposals);
        new SecondPhase(scene, bids, scoring, agreeing).Enter(rfq, proposals);
        new OpenCall(scene, bids).Enter(rfq, proposals);
        new UnfinishedPlan(scene).Enter(rfq);
        return scene.Agenda.Play();
    }
}
