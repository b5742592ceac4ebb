using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Disputes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Disputes(ProcurementContext context) : IDisputes
{
    public Task<Dispute?> Find(SolicitationId call, DisputeId id, CancellationToken cancellation) =>
        context.Set<Dispute>().SingleOrDefaultAsync(one => one.Id == id && one.Call == call, cancellation);

    public Task<bool> AnyOpen(SolicitationId call, CancellationToken cancellation) =>
        context.Set<Dispute>().AnyAsync(one => one.Call == call && one.DecidedAt == null, cancellation);

    public void Add(Dispute dispute) => context.Add(dispute);
}
