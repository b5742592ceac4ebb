using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>
/// Begins to replace a key holder, whose passphrase is lost or who leaves. Who joins makes their key; then so many of the
/// others as open a price give their shares, and everything under seal is wrapped for the new set. Until then nothing
/// changes.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Leaving">Identifier of the holder.</param>
/// <param name="Joining">Identifier of the person who takes the place.</param>
/// <param name="Version">Version of the key holders that were read.</param>
/// <remarks>Refuses: access.not-found, version.stale, call.not-published, keys.not-named, envelope.same-person,
/// keys.too-few-others, duty.incompatible.</remarks>
public sealed record ReplaceKeyHolder(SolicitationId Call, string Leaving, string Joining, int Version)
    : ICommand<Done>,
        IAboutCall;

internal sealed class ReplaceKeyHolderHandler(
    ISolicitations calls,
    IKeyHoldings holdings,
    KeyHolderDuties duties,
    IServiceKey serviceKey,
    TimeProvider clock
) : IRequestHandler<ReplaceKeyHolder, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReplaceKeyHolder command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await holdings.Of(call.Id, cancellationToken) is not { } holding
        )
            return AccessRefusals.NotFound;
        if (!call.IsPublished)
            return new Refusal("call.not-published", call.Terms.Reference);
        if (holding.Version != command.Version)
            return new Refusal("version.stale") { Current = KeyHoldersDetails.Of(holding) };
        if (holding.Replace(command.Leaving, command.Joining, clock.GetUtcNow()) is { } refusal)
            return refusal;
        holding.MarkWith(serviceKey);
        return await duties.Give(command.Joining, call, cancellationToken) is { } incompatible
            ? incompatible
            : default(Done);
    }
}
