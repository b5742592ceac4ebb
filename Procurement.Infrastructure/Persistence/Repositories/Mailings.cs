using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Notices;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Mailings(ProcurementContext context) : IMailings
{
    public Task<Mailing?> Newest(SolicitationId call, CancellationToken cancellation) =>
        context
            .Set<Mailing>()
            .Where(one => one.Call == call)
            .OrderByDescending(one => one.StartedAt)
            .ThenByDescending(one => one.Id)
            .FirstOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<UnfinishedMailing>> Unfinished(CancellationToken cancellation) =>
        await context
            .Set<Mailing>()
            .Where(one => one.EndedAt == null)
            .OrderBy(one => one.StartedAt)
            .ThenBy(one => one.Id)
            .Select(one => new UnfinishedMailing(one.Call, one.Person, one.Version))
            .ToListAsync(cancellation);

    public void Add(Mailing mailing) => context.Add(mailing);
}
