using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Chooses a new password; every session ends, this one too.</summary>
/// <param name="Present">The password so far.</param>
/// <param name="Password">At least 12 characters, and not the name or address.</param>
/// <remarks>Refuses: access.not-found (no account here), password.wrong, password.too-short, password.too-long,
/// password.names-owner.</remarks>
public sealed record ChangePassword(string Present, string Password) : ICommand<Done>;

internal sealed class ChangePasswordHandler(
    IAccounts accounts,
    IPasswords passwords,
    NewPasswords changes,
    ICurrentPerson person
) : IRequestHandler<ChangePassword, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ChangePassword command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(person.Person.Id, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        if (!await passwords.IsRight(account.Id, command.Present, cancellationToken))
            return new Refusal("password.wrong");
        if (PasswordRules.Check(command.Password, account.Details) is { } weak)
            return weak;
        await changes.Set(account, command.Password, cancellationToken);
        return new Done();
    }
}
