using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>What waits for the person who asks, and where each of their calls stands: as a procurement lead, approver, key
/// holder or fairness monitor. What is archived is not among them.</summary>
/// <remarks>Refuses nothing; who holds none of these roles finds nothing.</remarks>
public sealed record ShowHome : IQuery<HomeDetails>;

/// <summary>The calls of one person.</summary>
/// <param name="Calls">Those that go on, the last to close first.</param>
public sealed record HomeDetails(IReadOnlyList<CallLife> Calls);

internal sealed class ShowHomeHandler(LifeDesk desk) : IRequestHandler<ShowHome, Outcome<HomeDetails>>
{
    public async Task<Outcome<HomeDetails>> Handle(ShowHome query, CancellationToken cancellationToken) =>
        new HomeDetails(await desk.Of(call => call.State != SolicitationState.Archived, cancellationToken));
}
