using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Retention;

namespace Procurement.Api.Application.Retention;

/// <summary>Holds the record of a call until the hold is lifted, whatever its years.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <remarks>Refuses: notice.not-sent (its years do not count yet), retention.destroyed, reason.missing.</remarks>
public sealed record HoldRecords(SolicitationId Call, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class HoldRecordsHandler(IRetentions retentions, TimeProvider clock)
    : IRequestHandler<HoldRecords, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(HoldRecords command, CancellationToken cancellationToken)
    {
        if (await retentions.Of(command.Call, cancellationToken) is not { } retention)
            return new Refusal("notice.not-sent");
        return retention.Hold(command.Reason, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
