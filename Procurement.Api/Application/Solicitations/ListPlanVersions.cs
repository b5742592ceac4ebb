using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Every version of a call's plan that was published, the first one first.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListPlanVersions(SolicitationId Call) : IQuery<IReadOnlyList<PlanVersionDetails>>, IAboutCall;

/// <summary>One version of a plan.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Hash">SHA-256 of the canonical plan.</param>
/// <param name="Addendum">Number of the addendum that brought it; null: it was published with the call.</param>
/// <param name="Since">Since when it holds.</param>
/// <param name="Plan">The plan.</param>
public sealed record PlanVersionDetails(
    int Number,
    string Hash,
    int? Addendum,
    DateTimeOffset Since,
    EvaluationPlan Plan
);

internal sealed class ListPlanVersionsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListPlanVersions, Outcome<IReadOnlyList<PlanVersionDetails>>>
{
    public async Task<Outcome<IReadOnlyList<PlanVersionDetails>>> Handle(
        ListPlanVersions query,
        CancellationToken cancellationToken
    )
    {
        if (
            !current.Person.SeesDrafts()
            && !await read.CallsFor(current.Person).AnyAsync(call => call.Id == query.Call, cancellationToken)
        )
            return AccessRefusals.NotFound;
        return await read
            .PlanVersions.Where(version => version.Call == query.Call)
            .OrderBy(version => version.Number)
            .Select(version => new PlanVersionDetails(
                version.Number,
                version.Hash,
                version.Addendum,
                version.Since,
                version.Plan
            ))
            .ToListAsync(cancellationToken);
    }
}
