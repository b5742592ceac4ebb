using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Fairness;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Fairness;

/// <summary>A call and what its fairness monitor wrote, as far as <see cref="ListObservations"/> gives it.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowFairness(SolicitationId Call) : IQuery<FairnessDetails>, IAboutCall;

/// <summary>What the fairness monitor of a call wrote.</summary>
/// <param name="Call">The call.</param>
/// <param name="Notes">The notes, in the order of their numbers.</param>
public sealed record FairnessDetails(CallHeading Call, IReadOnlyList<NoteSummary> Notes);

internal sealed class ShowFairnessHandler(IReadContext read, IFairnessFiles files, ActingPerson acting)
    : IRequestHandler<ShowFairness, Outcome<FairnessDetails>>
{
    public async Task<Outcome<FairnessDetails>> Handle(ShowFairness query, CancellationToken cancellationToken) =>
        await read.HeadingOf(query.Call).SingleOrDefaultAsync(cancellationToken) is { } call
            ? new FairnessDetails(call, await files.NotesFor(acting, query.Call, cancellationToken))
            : AccessRefusals.NotFound;
}
