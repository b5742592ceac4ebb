using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Disputes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Retention;

/// <summary>Destroys the contents of a call whose years are over: envelopes, documents, payloads and salts of the record.
/// The entries of the record stay, and this act is one of them.</summary>
/// <remarks>Refuses: access.not-found, notice.not-sent (its years do not count yet), retention.destroyed, retention.held,
/// retention.running.</remarks>
public sealed record DestroyRecords(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class DestroyRecordsHandler(
    ISolicitations calls,
    IProgrammes programmes,
    IRetentions retentions,
    IDisputes disputes,
    IDestruction destruction,
    TimeProvider clock
) : IRequestHandler<DestroyRecords, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DestroyRecords command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        if (await retentions.Of(call.Id, cancellationToken) is not { } retention)
            return new Refusal("notice.not-sent");
        var isDisputed = await disputes.AnyOpen(call.Id, cancellationToken);
        if (retention.Destroy(isDisputed, programme.Facts.TimeZone, clock.GetUtcNow()) is { } refusal)
            return refusal;
        await destruction.Destroy(call.Id, cancellationToken);
        return default(Done);
    }
}
