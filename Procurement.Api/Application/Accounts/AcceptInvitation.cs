using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Chooses the first password of an account, with the link of an invitation.</summary>
/// <param name="Token">The secret in the link.</param>
/// <param name="Password">At least 12 characters, and not the name or address.</param>
/// <remarks>Refuses: link.unknown, link.used, link.expired, account.disabled, password.too-short, password.too-long,
/// password.names-owner.</remarks>
public sealed record AcceptInvitation(string Token, string Password) : ICommand<Done>;

internal sealed class AcceptInvitationHandler(
    IAccounts accounts,
    IAccountLinks links,
    IPasswords passwords,
    TimeProvider clock
) : IRequestHandler<AcceptInvitation, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AcceptInvitation command, CancellationToken cancellationToken)
    {
        var shown = SecretToken.Sha256Of(command.Token);
        if (
            await links.Find(LinkPurpose.Invitation, shown, cancellationToken) is not { Account: { } id } link
            || await accounts.Find(id, cancellationToken) is not { } account
        )
            return AccountRefusals.LinkUnknown;
        var refusal =
            link.Use(clock.GetUtcNow()) ?? PasswordRules.Check(command.Password, account.Details) ?? account.Activate();
        if (refusal is not null)
            return refusal;
        await passwords.Set(id, command.Password, cancellationToken);
        return new Done();
    }
}
