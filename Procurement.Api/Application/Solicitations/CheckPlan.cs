using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Checks a plan while it is written, and keeps nothing.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Kind">Whether it is for an RFQ or a CFP.</param>
/// <param name="Plan">The plan, as far as it is written.</param>
public sealed record CheckPlan(ProgrammeId Programme, CallKind Kind, EvaluationPlan Plan)
    : IQuery<CheckedPlan>,
        IAboutProgramme;

/// <summary>What a check found.</summary>
/// <param name="Faults">What would keep the plan from being approved; empty: nothing.</param>
/// <param name="Advice">What had better be otherwise, and may stay.</param>
public sealed record CheckedPlan(IReadOnlyList<FoundFault> Faults, IReadOnlyList<FoundFault> Advice);

internal sealed class CheckPlanHandler : IRequestHandler<CheckPlan, Outcome<CheckedPlan>>
{
    public Task<Outcome<CheckedPlan>> Handle(CheckPlan query, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<CheckedPlan>>(
            new CheckedPlan(
                FoundFault.Of(CallCheck.Faults(query.Kind, query.Plan)),
                FoundFault.Of(PlanAdvice.Of(query.Plan), under: "/plan")
            )
        );
}
