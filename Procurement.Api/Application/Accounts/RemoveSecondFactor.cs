using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Takes the caller's own second factor away, with a last code.</summary>
/// <param name="Code">Six digits, or a recovery code.</param>
/// <remarks>Refuses: factor.not-added, factor.code-wrong.</remarks>
public sealed record RemoveSecondFactor(string Code) : ICommand<Done>;

internal sealed class RemoveSecondFactorHandler(
    IAccounts accounts,
    ISecondFactors factors,
    ISecrets secrets,
    IOutbox outbox,
    ICurrentPerson person,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RemoveSecondFactor, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RemoveSecondFactor command, CancellationToken cancellationToken)
    {
        if (
            await accounts.Find(person.Person.Id, cancellationToken) is not { } account
            || await factors.Find(account.Id, cancellationToken) is not { Counts: true } factor
        )
            return new Refusal("factor.not-added");
        if (!factor.Accepts(command.Code, secrets.Reveal(factor.Secret), clock.GetUtcNow()))
            return AccountRefusals.CodeWrong;
        factors.Remove(factor);
        outbox.Send(account.MessageOf(MessageKind.SecondFactorChanged, identifiers));
        return new Done();
    }
}
