using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Retention;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Retentions(ProcurementContext context) : IRetentions
{
    public Task<RecordRetention?> Of(SolicitationId call, CancellationToken cancellation) =>
        context.Set<RecordRetention>().SingleOrDefaultAsync(one => one.Call == call, cancellation);

    public void Add(RecordRetention retention) => context.Add(retention);
}
