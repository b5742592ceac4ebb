using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Awards;

/// <summary>The whole result of a decided call: every region's newest ranking and what came of it.</summary>
/// <remarks>Refuses: access.not-found, call.not-decided.</remarks>
public sealed record GetDecidedCall(SolicitationId Call) : IQuery<DecidedCall>, IAboutCall;

internal sealed class GetDecidedCallHandler(DecidedCalls calls) : IRequestHandler<GetDecidedCall, Outcome<DecidedCall>>
{
    public Task<Outcome<DecidedCall>> Handle(GetDecidedCall query, CancellationToken cancellationToken) =>
        calls.Find(query.Call, cancellationToken);
}
