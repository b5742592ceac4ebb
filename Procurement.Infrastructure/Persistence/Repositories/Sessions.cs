using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Sessions(ProcurementContext context) : ISessions
{
    public Task<Session?> Find(SessionId id, CancellationToken cancellation) =>
        context.Set<Session>().SingleOrDefaultAsync(session => session.Id == id, cancellation);

    public async Task<IReadOnlyList<Session>> Living(
        string account,
        DateTimeOffset now,
        CancellationToken cancellation
    ) =>
        await context
            .Set<Session>()
            .Where(session =>
                session.Account == account && session.State != SessionState.Ended && session.ExpiresAt > now
            )
            .OrderBy(session => session.BegunAt)
            .ThenBy(session => session.Id)
            .ToListAsync(cancellation);

    public void Add(Session session) => context.Add(session);
}
