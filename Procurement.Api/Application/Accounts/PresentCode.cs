using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Shows the code of the second factor, in a session that awaits it.</summary>
/// <param name="Code">Six digits, or a recovery code.</param>
/// <remarks>Refuses: session.not-valid. A wrong code is counted, so it is an answer and no refusal.</remarks>
public sealed record PresentCode(string Code) : ICommand<PresentedCode>;

/// <summary>What came of a code.</summary>
/// <param name="IsRight">Whether the session is signed in now.</param>
/// <param name="ExpiresAt">When the session is over, unless it is used before.</param>
public sealed record PresentedCode(bool IsRight, DateTimeOffset ExpiresAt);

internal sealed class PresentCodeHandler(
    ICurrentSession current,
    ISessions sessions,
    IAccounts accounts,
    IPasswords passwords,
    ISecondFactors factors,
    ISecrets secrets,
    IOutbox outbox,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<PresentCode, Outcome<PresentedCode>>
{
    public async Task<Outcome<PresentedCode>> Handle(PresentCode command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (
            current.Id is not { } id
            || await sessions.Find(id, cancellationToken) is not { State: SessionState.AwaitingCode } session
            || await accounts.Find(session.Account, cancellationToken) is not { } account
            || await factors.Find(session.Account, cancellationToken) is not { Counts: true } factor
        )
            return AccountRefusals.SessionNotValid;
        if (factor.Accepts(command.Code ?? "", secrets.Reveal(factor.Secret), now))
        {
            await passwords.ForgetWrongTries(account.Id, cancellationToken);
            return session.AcceptFactor(now) is { } over ? over : new PresentedCode(true, session.ExpiresAt);
        }
        if (session.CountWrongCode(now) is { } ended)
            return ended;
        if (await passwords.CountWrongTry(account.Id, cancellationToken))
            outbox.Send(account.MessageOf(MessageKind.SignInBarred, identifiers));
        return new PresentedCode(false, session.ExpiresAt);
    }
}
