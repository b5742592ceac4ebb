using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Chooses a new password with the link that was sent; every session ends.</summary>
/// <param name="Token">The secret in the link.</param>
/// <param name="Password">At least 12 characters, and not the name or address.</param>
/// <remarks>Refuses: link.unknown, link.used, link.expired, account.disabled, password.too-short, password.too-long,
/// password.names-owner. A second factor stays as it is.</remarks>
public sealed record ResetPassword(string Token, string Password) : ICommand<Done>;

internal sealed class ResetPasswordHandler(
    IAccounts accounts,
    IAccountLinks links,
    NewPasswords passwords,
    TimeProvider clock
) : IRequestHandler<ResetPassword, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ResetPassword command, CancellationToken cancellationToken)
    {
        var shown = SecretToken.Sha256Of(command.Token);
        if (
            await links.Find(LinkPurpose.PasswordReset, shown, cancellationToken) is not { Account: { } id } link
            || await accounts.Find(id, cancellationToken) is not { } account
        )
            return AccountRefusals.LinkUnknown;
        var refusal =
            link.Use(clock.GetUtcNow()) ?? PasswordRules.Check(command.Password, account.Details) ?? account.Activate();
        if (refusal is not null)
            return refusal;
        await passwords.Set(account, command.Password, cancellationToken);
        return new Done();
    }
}
