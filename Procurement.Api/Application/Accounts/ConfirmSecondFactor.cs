using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Adds the second factor, with a first code of the authenticator application. From now on a code is asked for
/// at sign-in.</summary>
/// <param name="Code">Six digits.</param>
/// <remarks>Refuses: factor.not-added (it was not begun), factor.already-added, passkey.needed, factor.code-wrong. Answers with ten
/// recovery codes; they are shown once, and each serves once.</remarks>
public sealed record ConfirmSecondFactor(string Code) : ICommand<IReadOnlyList<string>>, IAnswersOnce;

internal sealed class ConfirmSecondFactorHandler(
    IAccounts accounts,
    ISecondFactors factors,
    ISessions sessions,
    PasskeySessions passkeys,
    ISecrets secrets,
    IOutbox outbox,
    ICurrentPerson person,
    ICurrentSession current,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<ConfirmSecondFactor, Outcome<IReadOnlyList<string>>>
{
    private const int RecoveryCodes = 10;

    public async Task<Outcome<IReadOnlyList<string>>> Handle(
        ConfirmSecondFactor command,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        if (
            await accounts.Find(person.Person.Id, cancellationToken) is not { } account
            || await factors.Find(account.Id, cancellationToken) is not { } factor
        )
            return new Refusal("factor.not-added");
        if (factor.Counts)
            return new Refusal("factor.already-added");
        if (await passkeys.Bars(account.Id, cancellationToken) is { } barred)
            return barred;
        if (Totp.StepOf(command.Code.Trim(), secrets.Reveal(factor.Secret), now) is not { } step)
            return AccountRefusals.CodeWrong;
        SecretToken[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => SecretToken.DrawCode(randomness))];
        factor.Confirm(step, codes.Select(code => code.Sha256), now);
        if (current.Id is { } id && await sessions.Find(id, cancellationToken) is { } session)
            session.AcceptFactor(now);
        outbox.Send(account.MessageOf(MessageKind.SecondFactorChanged, identifiers));
        return codes.Select(code => code.Text).ToArray();
    }
}
