using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Evaluation.Lives;

/// <summary>Where a call and its competitions stand, and what waits there.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowCallLife(SolicitationId Call) : IQuery<CallLife>, IAboutCall;

internal sealed class ShowCallLifeHandler(LifeDesk desk) : IRequestHandler<ShowCallLife, Outcome<CallLife>>
{
    public async Task<Outcome<CallLife>> Handle(ShowCallLife query, CancellationToken cancellationToken) =>
        (await desk.Of(call => call.Id == query.Call, cancellationToken)) is [var life]
            ? life
            : AccessRefusals.NotFound;
}
