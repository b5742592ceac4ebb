using System.Text;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Envelopes;

/// <summary>A key holder makes their key and is shown its passphrase, this once. Before publication they may make it
/// anew.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found, keys.not-named, keys.already-made.</remarks>
public sealed record MakeKey(SolicitationId Call) : ICommand<MadeKey>, IAboutCall, IAnswersOnce;

/// <summary>What the holder writes down and keeps. The service does not keep it: who loses it is replaced.</summary>
/// <param name="Passphrase">Six groups of four symbols.</param>
public sealed record MadeKey(string Passphrase)
{
    // Whoever writes an answer to a log does not write the passphrase.
    private bool PrintMembers(StringBuilder text) => false;
}

internal sealed class MakeKeyHandler(
    ISolicitations calls,
    IKeyHoldings holdings,
    ISealing sealing,
    IServiceKey serviceKey,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<MakeKey, Outcome<MadeKey>>
{
    public async Task<Outcome<MadeKey>> Handle(MakeKey command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await holdings.Of(call.Id, cancellationToken) is not { } holding
        )
            return AccessRefusals.NotFound;
        var person = current.Person.Id;
        if (holding.BarsKeyOf(person, call.IsPublished) is { } barred)
            return barred;
        var drawn = sealing.MakeKey(new KeyOwner(call.Id, person), identifiers.Next());
        if (holding.Take(person, drawn.Key, call.IsPublished, clock.GetUtcNow()) is { } refusal)
            return refusal;
        holding.MarkWith(serviceKey);
        return new MadeKey(drawn.Passphrase);
    }
}
