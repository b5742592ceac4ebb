using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Notices;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Notices(ProcurementContext context) : INotices
{
    public Task<Notice?> Find(SolicitationId call, NoticeId id, CancellationToken cancellation) =>
        context.Set<Notice>().SingleOrDefaultAsync(one => one.Id == id && one.Call == call, cancellation);

    public async Task<IReadOnlyList<Notice>> Of(SolicitationId call, CancellationToken cancellation) =>
        await context
            .Set<Notice>()
            .Where(one => one.Call == call)
            .OrderBy(one => one.Region)
            .ThenBy(one => one.Bidder)
            .ThenBy(one => one.Number)
            .ToListAsync(cancellation);

    public void Add(Notice notice) => context.Add(notice);
}
