using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Lets a person sign in again.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found, account.not-disabled.</remarks>
public sealed record EnableAccount(string Account) : ICommand<Done>;

internal sealed class EnableAccountHandler(IAccounts accounts, IPasswords passwords)
    : IRequestHandler<EnableAccount, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(EnableAccount command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(command.Account, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        return account.Enable(await passwords.Exists(account.Id, cancellationToken)) is { } refusal
            ? refusal
            : new Done();
    }
}
