using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Begins a session of a browser after a passkey was shown and found right; it counts as one with a second factor,
/// since the device verified the person. Sent by the door of passkeys only: the stamp in the check is known to nobody
/// else.</summary>
/// <param name="Check">What the check gave.</param>
/// <param name="Client">What the browser calls itself.</param>
/// <remarks>Refuses: session.credentials-wrong, also where sign-in is barred, the account is disabled, or the answer was
/// given before the last sign-in with the key.</remarks>
public sealed record BeginPasskeySession(PasskeyCheck Check, string Client) : ICommand<BegunSession>;

internal sealed class BeginPasskeySessionHandler(
    IAccounts accounts,
    IPasskeys passkeys,
    ISessions sessions,
    IPasswords passwords,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<BeginPasskeySession, Outcome<BegunSession>>
{
    public async Task<Outcome<BegunSession>> Handle(BeginPasskeySession command, CancellationToken cancellationToken)
    {
        if (
            command.Check is not { IsRight: true, Account: { } id, Stamp: var stamp }
            || await accounts.Find(id, cancellationToken) is not { State: AccountState.Active }
            || await passkeys.Find(command.Check.Passkey, cancellationToken) is not { } passkey
            || passkey.Account != id
            || !passkey.Accepts(command.Check.AskedAt)
            || !await passwords.MayBegin(id, stamp, cancellationToken)
        )
            return AccountRefusals.CredentialsWrong;
        var now = clock.GetUtcNow();
        passkey.Use(command.Check, now);
        await passwords.ForgetWrongTries(id, cancellationToken);
        var token = SecretToken.Draw(randomness);
        var session = new Session(
            new SessionId(identifiers.Next()),
            id,
            SessionKind.Cookie,
            token,
            command.Client,
            hasFactor: true,
            now
        );
        sessions.Add(session);
        return session.AcceptFactor(now) is { } over
            ? over
            : new BegunSession(token.Text, session.Id, id, session.State, session.ExpiresAt);
    }
}
