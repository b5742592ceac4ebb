using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Takes a person's second factor away, for an administrator: application and recovery codes are lost, or the
/// device with the passkey is. Passkeys go with it, and every session of the person ends.</summary>
/// <param name="Account">Identifier of the person; never one's own.</param>
/// <remarks>Refuses: access.not-found, factor.not-added, factor.own-needs-code.</remarks>
public sealed record ResetSecondFactor(string Account) : ICommand<Done>;

internal sealed class ResetSecondFactorHandler(
    IAccounts accounts,
    ISecondFactors factors,
    IPasskeys passkeys,
    ISessions sessions,
    IOutbox outbox,
    ICurrentPerson person,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ResetSecondFactor, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ResetSecondFactor command, CancellationToken cancellationToken)
    {
        if (command.Account == person.Person.Id)
            return new Refusal("factor.own-needs-code");
        if (await accounts.Find(command.Account, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        var (factor, keys) = (
            await factors.Find(account.Id, cancellationToken),
            await passkeys.Of(account.Id, cancellationToken)
        );
        if (factor is null && keys.Count == 0)
            return new Refusal("factor.not-added");
        if (factor is not null)
            factors.Remove(factor);
        foreach (var passkey in keys)
            passkeys.Remove(passkey);
        await sessions.EndAll(account.Id, clock.GetUtcNow(), cancellationToken);
        outbox.Send(account.MessageOf(MessageKind.SecondFactorChanged, identifiers));
        return new Done();
    }
}
