using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>One account, for an administrator.</summary>
/// <param name="Account">Identifier of the person.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowAccount(string Account) : IQuery<AccountSummary>;

internal sealed class ShowAccountHandler(IReadContext read) : IRequestHandler<ShowAccount, Outcome<AccountSummary>>
{
    public async Task<Outcome<AccountSummary>> Handle(ShowAccount query, CancellationToken cancellationToken) =>
        await read
            .Accounts.Where(account => account.Id == query.Account)
            .Select(account => new AccountSummary(
                account.Id,
                account.Name,
                account.Email,
                account.Language,
                account.State,
                read.SecondFactors.Any(factor => factor.Account == account.Id && factor.ConfirmedAt != null)
                    || read.Passkeys.Any(passkey => passkey.Account == account.Id),
                account.MadeAt
            ))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : AccessRefusals.NotFound;
}
