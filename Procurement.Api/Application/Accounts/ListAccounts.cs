using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Paging;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Accounts;

/// <summary>All accounts, the oldest first, for an administrator.</summary>
/// <param name="Limit">The most items wanted, 1 to 200.</param>
/// <param name="After"><c>next</c> of the page before; null: from the beginning.</param>
/// <remarks>Refuses: page.limit-out-of-range, page.cursor-unknown.</remarks>
public sealed record ListAccounts(int Limit = 50, string? After = null) : IQuery<Page<AccountSummary>>, IPaged;

/// <summary>One account.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Full name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="State">Whether the person may sign in.</param>
/// <param name="HasSecondFactor">Whether the person has one: an authenticator application or a passkey.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record AccountSummary(
    string Id,
    string Name,
    string Email,
    Language Language,
    AccountState State,
    bool HasSecondFactor,
    DateTimeOffset MadeAt
);

internal sealed class ListAccountsHandler(IReadContext read)
    : IRequestHandler<ListAccounts, Outcome<Page<AccountSummary>>>
{
    public async Task<Outcome<Page<AccountSummary>>> Handle(ListAccounts query, CancellationToken cancellationToken)
    {
        var cursor = PageCursor.Of(query);
        if (cursor.IsRefused)
            return cursor.Refusals;
        var after = cursor.Value.AfterKey ?? "";
        // Identifiers begin with the time at which they were made.
        var found = await read
            .Accounts.Where(account => string.Compare(account.Id, after) > 0)
            .OrderBy(account => account.Id)
            .Take(cursor.Value.Take)
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
            .ToListAsync(cancellationToken);
        return cursor.Value.Page(found, account => account.Id);
    }
}
