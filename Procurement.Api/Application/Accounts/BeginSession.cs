using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Begins a session after a password was compared and found right. Sent by the sign-in door only: the stamp in
/// the check is known to nobody else.</summary>
/// <param name="Check">What the comparison gave.</param>
/// <param name="Kind">What is to carry the secret.</param>
/// <param name="Client">What the client calls itself.</param>
/// <remarks>Refuses: session.credentials-wrong, also where sign-in is barred or the password changed meanwhile.</remarks>
public sealed record BeginSession(PasswordCheck Check, SessionKind Kind, string Client) : ICommand<BegunSession>;

/// <summary>A session that began.</summary>
/// <param name="Token">Its secret, 43 characters; shown once.</param>
/// <param name="Session">Its identifier.</param>
/// <param name="Account">Who signed in.</param>
/// <param name="State">Whether the code of the second factor is to follow.</param>
/// <param name="ExpiresAt">When it is over, unless it is used before.</param>
public sealed record BegunSession(
    string Token,
    SessionId Session,
    string Account,
    SessionState State,
    DateTimeOffset ExpiresAt
);

internal sealed class BeginSessionHandler(
    ISessions sessions,
    IPasswords passwords,
    ISecondFactors factors,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<BeginSession, Outcome<BegunSession>>
{
    public async Task<Outcome<BegunSession>> Handle(BeginSession command, CancellationToken cancellationToken)
    {
        if (command.Check is not { IsRight: true, Account: { } account, Stamp: var stamp })
            return AccountRefusals.CredentialsWrong;
        if (!await passwords.MayBegin(account, stamp, cancellationToken))
            return AccountRefusals.CredentialsWrong;
        var hasFactor = await factors.Find(account, cancellationToken) is { Counts: true };
        if (!hasFactor)
            await passwords.ForgetWrongTries(account, cancellationToken);
        var token = SecretToken.Draw(randomness);
        var session = new Session(
            new SessionId(identifiers.Next()),
            account,
            command.Kind,
            token,
            command.Client,
            hasFactor,
            clock.GetUtcNow()
        );
        sessions.Add(session);
        return new BegunSession(token.Text, session.Id, account, session.State, session.ExpiresAt);
    }
}
