using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Retention;

namespace Procurement.Api.Application.Retention;

/// <summary>Lifts the hold on the record of a call.</summary>
/// <remarks>Refuses: notice.not-sent (its years do not count yet), retention.not-held.</remarks>
public sealed record LiftHold(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class LiftHoldHandler(IRetentions retentions) : IRequestHandler<LiftHold, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(LiftHold command, CancellationToken cancellationToken)
    {
        if (await retentions.Of(command.Call, cancellationToken) is not { } retention)
            return new Refusal("notice.not-sent");
        return retention.Lift() is { } refusal ? refusal : default(Done);
    }
}
