using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Adds a passkey to the caller's own account, once its device has answered. Sent by the door of passkeys only.
/// The device verified the person, so the session counts as one with a second factor.</summary>
/// <param name="Made">What the device made, checked.</param>
/// <param name="Name">What the person calls it; may be empty.</param>
/// <remarks>Refuses: access.not-found (no account here), passkey.not-valid (another's), passkey.needed (the account has a
/// passkey, and this session began with the password alone), factor.already-added (the same with a second factor),
/// session.not-valid.</remarks>
public sealed record AddPasskey(NewPasskey Made, string Name) : ICommand<Done>;

internal sealed class AddPasskeyHandler(
    IAccounts accounts,
    IPasskeys passkeys,
    PasskeySessions sessions,
    IOutbox outbox,
    ICurrentPerson person,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AddPasskey, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AddPasskey command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(person.Person.Id, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        if (command.Made.Account != account.Id)
            return AccountRefusals.PasskeyNotValid;
        if (await sessions.Bars(account.Id, cancellationToken) is { } barred)
            return barred;
        var now = clock.GetUtcNow();
        passkeys.Add(new Passkey(command.Made, command.Name, now));
        outbox.Send(account.MessageOf(MessageKind.SecondFactorChanged, identifiers));
        return await sessions.Current(cancellationToken) is { } session && session.AcceptFactor(now) is { } over
            ? over
            : default(Done);
    }
}
