using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Debriefs;

namespace Procurement.Api.Application.Debriefs;

/// <summary>Records a debrief that was held.</summary>
/// <param name="Call">The call.</param>
/// <param name="Debrief">The debrief.</param>
/// <param name="HeldAt">When it was held.</param>
/// <param name="Present">Names of all who were there; at least one.</param>
/// <param name="Said">What was said.</param>
/// <remarks>Refuses: access.not-found, debrief.already-held, debrief.not-scheduled, debrief.record-missing.</remarks>
public sealed record RecordDebrief(
    SolicitationId Call,
    DebriefId Debrief,
    DateTimeOffset HeldAt,
    IReadOnlyList<string> Present,
    string Said
) : ICommand<Done>, IAboutCall;

internal sealed class RecordDebriefHandler(IDebriefs debriefs) : IRequestHandler<RecordDebrief, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RecordDebrief command, CancellationToken cancellationToken)
    {
        if (await debriefs.Find(command.Call, command.Debrief, cancellationToken) is not { } debrief)
            return AccessRefusals.NotFound;
        return debrief.Hold(command.HeldAt, command.Present, command.Said) is { } refusal ? refusal : default(Done);
    }
}
