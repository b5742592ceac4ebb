using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Takes one of the caller's own passkeys away: nobody signs in with it any more.</summary>
/// <param name="Passkey">Which one, as the account lists it.</param>
/// <remarks>Refuses: access.not-found, passkey.needed (this session began with the password alone).</remarks>
public sealed record RemovePasskey(string Passkey) : ICommand<Done>;

internal sealed class RemovePasskeyHandler(
    IAccounts accounts,
    IPasskeys passkeys,
    PasskeySessions sessions,
    IOutbox outbox,
    ICurrentPerson person,
    IIdentifiers identifiers
) : IRequestHandler<RemovePasskey, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RemovePasskey command, CancellationToken cancellationToken)
    {
        if (
            await accounts.Find(person.Person.Id, cancellationToken) is not { } account
            || await passkeys.Find(command.Passkey, cancellationToken) is not { } passkey
            || passkey.Account != account.Id
        )
            return AccessRefusals.NotFound;
        if (await sessions.Bars(account.Id, cancellationToken) is { } barred)
            return barred;
        passkeys.Remove(passkey);
        outbox.Send(account.MessageOf(MessageKind.SecondFactorChanged, identifiers));
        return default(Done);
    }
}
