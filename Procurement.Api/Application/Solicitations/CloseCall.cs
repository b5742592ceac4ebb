using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Ends the time for submissions and begins the evaluation.</summary>
/// <remarks>Refuses: access.not-found, call.not-published, call.closing-not-reached.</remarks>
public sealed record CloseCall(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class CloseCallHandler(ISolicitations calls, TimeProvider clock)
    : IRequestHandler<CloseCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CloseCall command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        return call.Close(clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
