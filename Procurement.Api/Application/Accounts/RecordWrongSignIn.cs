using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Counts a sign-in that went wrong; the fifth in a row bars sign-in for fifteen minutes, and the person is told.
/// Sent by the sign-in door only. What was typed is not kept.</summary>
/// <param name="Account">The account under the address; null: there is none.</param>
public sealed record RecordWrongSignIn(string? Account) : ICommand<Done>;

internal sealed class RecordWrongSignInHandler(
    IAccounts accounts,
    IPasswords passwords,
    IOutbox outbox,
    IIdentifiers identifiers
) : IRequestHandler<RecordWrongSignIn, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RecordWrongSignIn command, CancellationToken cancellationToken)
    {
        if (
            command.Account is { } id
            && await accounts.Find(id, cancellationToken) is { } account
            && await passwords.CountWrongTry(id, cancellationToken)
        )
            outbox.Send(account.MessageOf(MessageKind.SignInBarred, identifiers));
        return new Done();
    }
}
