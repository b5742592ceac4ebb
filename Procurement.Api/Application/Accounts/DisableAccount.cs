using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;

namespace Procurement.Api.Application.Accounts;

/// <summary>Bars a person from signing in, and ends their sessions; what they did stays.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found, account.disabled, account.last-administrator.</remarks>
public sealed record DisableAccount(string Account) : ICommand<Done>;

internal sealed class DisableAccountHandler(IAccounts accounts, ISessions sessions, TimeProvider clock)
    : IRequestHandler<DisableAccount, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DisableAccount command, CancellationToken cancellationToken)
    {
        if (await accounts.Find(command.Account, cancellationToken) is not { } account)
            return AccessRefusals.NotFound;
        if (await accounts.Administrators(cancellationToken) is [var only] && only == account.Id)
            return AccountRefusals.LastAdministrator;
        if (account.Disable() is { } refusal)
            return refusal;
        await sessions.EndAll(account.Id, clock.GetUtcNow(), cancellationToken);
        return new Done();
    }
}
