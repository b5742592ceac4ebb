using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Passkeys(ProcurementContext context) : IPasskeys
{
    public Task<Passkey?> Find(string id, CancellationToken cancellation) =>
        context.Set<Passkey>().SingleOrDefaultAsync(passkey => passkey.Id == id, cancellation);

    public async Task<IReadOnlyList<Passkey>> Of(string account, CancellationToken cancellation) =>
        await context
            .Set<Passkey>()
            .Where(passkey => passkey.Account == account)
            .OrderBy(passkey => passkey.MadeAt)
            .ThenBy(passkey => passkey.Id)
            .ToListAsync(cancellation);

    public void Add(Passkey passkey) => context.Add(passkey);

    public void Remove(Passkey passkey) => context.Remove(passkey);
}
