using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Closes a debrief that was held.</summary>
/// <remarks>Refuses: access.not-found, debrief.record-missing, debrief.closed.</remarks>
public sealed record CloseDebrief(SolicitationId Call, DebriefId Debrief) : ICommand<Done>, IAboutCall;

internal sealed class CloseDebriefHandler(IDebriefs debriefs, TimeProvider clock)
    : IRequestHandler<CloseDebrief, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CloseDebrief command, CancellationToken cancellationToken)
    {
        if (await debriefs.Find(command.Call, command.Debrief, cancellationToken) is not { } debrief)
            return AccessRefusals.NotFound;
        return debrief.Close(clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
