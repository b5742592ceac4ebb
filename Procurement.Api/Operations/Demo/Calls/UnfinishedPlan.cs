using Procurement.Api.Operations.Demo.People;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>The plan on which the lead is at work: its criteria do not add up any more, and two texts lack their
/// French.</summary>
internal sealed class UnfinishedPlan(Scene scene)
{
    public const string Reference = "CFP-ES-4";
    private const string Region = "NORTHEAST";

    public DemoCall Enter(DemoCall rfq)
    {
        var plan = scene.Figures.CallsForProposals[1].Plan;
        var (technical, _) = Rated.Of(plan);
        var changed = technical with { Criteria = [.. technical.Criteria.Select(Changed)] };
        var call = new DemoCall(
            scene,
            Reference,
            plan with
            {
                DrawSeed = null,
                Steps = plan.Steps.Replace(technical, changed),
            }
        );
        call.Draft(scene.Days.Ago(2, 16), () => Terms(rfq));
        return call;
    }

    private CallTerms Terms(DemoCall rfq) =>
        new()
        {
            Kind = CallKind.CallForProposals,
            Reference = Reference,
            Title = new BilingualText("Call for proposals: service system manager, Northeast", ""),
            ClosesAt = scene.Days.Ahead(60, 17),
            Regions = [Region],
            InvitesListOf = rfq.Id,
        };

    private static Criterion Changed(Criterion one) =>
        one with
        {
            Name = one.Id == "T6.2" ? one.Name with { French = "" } : one.Name,
            Maximum = one.Id is "T2.3" or "T5" ? one.Maximum + Points.Whole(5) : one.Maximum,
            Children = [.. one.Children.Select(Changed)],
        };
}
