using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Messages;

namespace Procurement.Api.Application.Accounts;

/// <summary>Sends a link to choose a new password, where there is such an account; the answer is the same where there is
/// none. At most one link is sent in five minutes.</summary>
/// <param name="Email">E-mail address of the account.</param>
public sealed record RequestPasswordReset(string Email) : ICommand<Done>;

internal sealed class RequestPasswordResetHandler(
    IAccounts accounts,
    IAccountLinks links,
    IOutbox outbox,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<RequestPasswordReset, Outcome<Done>>
{
    /// <summary>Nobody fills another's mailbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task<Outcome<Done>> Handle(RequestPasswordReset command, CancellationToken cancellationToken)
    {
        if (await accounts.FindByEmail(command.Email, cancellationToken) is not { State: AccountState.Active } account)
            return new Done();
        var now = clock.GetUtcNow();
        var waiting = await links.Waiting(LinkPurpose.PasswordReset, account.Id, cancellationToken);
        if (waiting.Any(link => now - link.MadeAt < Pause))
            return new Done();
        var token = await links.New(
            LinkPurpose.PasswordReset,
            account.Id,
            identifiers,
            randomness,
            now,
            cancellationToken
        );
        outbox.Send(account.MessageOf(MessageKind.PasswordReset, identifiers, token));
        return new Done();
    }
}
