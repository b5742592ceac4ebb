using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Operations.Demo.Calls;

/// <summary>The two rated steps of the plan: the technical envelope, and the presentation.</summary>
internal static class Rated
{
    public static (RatedStep Technical, RatedStep Presentation) Of(EvaluationPlan plan)
    {
        var steps = plan.RatedSteps.ToList();
        return (steps[0], steps[1]);
    }
}
