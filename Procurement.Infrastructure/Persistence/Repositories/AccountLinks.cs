using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class AccountLinks(ProcurementContext context) : IAccountLinks
{
    public Task<AccountLink?> Find(LinkPurpose purpose, byte[] sha256, CancellationToken cancellation) =>
        context
            .Set<AccountLink>()
            .SingleOrDefaultAsync(link => link.Sha256 == sha256 && link.Purpose == purpose, cancellation);

    public async Task<IReadOnlyList<AccountLink>> Waiting(
        LinkPurpose purpose,
        string? account,
        CancellationToken cancellation
    ) =>
        await context
            .Set<AccountLink>()
            .Where(link => link.Purpose == purpose && link.Account == account && link.EndedAt == null)
            .OrderBy(link => link.Id)
            .ToListAsync(cancellation);

    public void Add(AccountLink link) => context.Add(link);
}
