using Procurement.Domain.Debriefs;

namespace Procurement.Domain.Plans;

/// <summary>What a call settles beforehand about the time after its ranking.</summary>
/// <remarks>Source: domain guide, sections 3 to 5. No number is a constant of the service: each call may have its own.</remarks>
public sealed record DecisionTerms
{
    /// <summary>Days between approval and signature, the last one included; 0: none.</summary>
    public int StandstillDays { get; init; }

    /// <summary>Days from the sent notice in which a debrief may be asked for, the last one included.</summary>
    public int DebriefDays { get; init; } = 60;

    /// <summary>Working days in which a dispute is answered.</summary>
    public int DisputeDays { get; init; } = 10;

    /// <summary>Months of planning, from the first day of the agreement.</summary>
    public int PlanningMonths { get; init; } = 3;

    /// <summary>Months of transition, after planning.</summary>
    public int TransitionMonths { get; init; } = 9;

    /// <summary>Years for which the record is kept after the last notice, or after the call was cancelled.</summary>
    public int RetentionYears { get; init; } = 7;

    /// <summary>What letters and debriefs may say: the policy that the plan names, with the plan's own switches.</summary>
    public DisclosurePolicy Policy { get; init; } = DisclosurePolicy.Ontario;

    /// <summary>What a plan settles; where it says nothing, the usual terms.</summary>
    public static DecisionTerms Of(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            StandstillDays = plan.Service.StandstillDays,
            DebriefDays = plan.Service.DebriefDays,
            PlanningMonths = plan.Service.PlanningMonths,
            TransitionMonths = plan.Service.TransitionMonths,
            Policy = (
                DisclosurePolicy.Named(plan.Service.Disclosure)
                ?? throw new InvalidOperationException("The plan names a policy that there is not.")
            ).With(plan.Service.DisclosureSwitches),
        };
    }
}
