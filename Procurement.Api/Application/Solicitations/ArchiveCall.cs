using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Puts a call away until the end of its retention; it stays readable.</summary>
/// <remarks>Refuses: access.not-found, notice.not-sent.</remarks>
public sealed record ArchiveCall(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class ArchiveCallHandler(ISolicitations calls) : IRequestHandler<ArchiveCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ArchiveCall command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        return call.Archive() is { } refusal ? refusal : default(Done);
    }
}
