using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Debriefs;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Debriefs(ProcurementContext context) : IDebriefs
{
    public Task<Debrief?> Find(SolicitationId call, DebriefId id, CancellationToken cancellation) =>
        context.Set<Debrief>().SingleOrDefaultAsync(one => one.Id == id && one.Call == call, cancellation);

    public Task<Debrief?> Of(SolicitationId call, string region, string bidder, CancellationToken cancellation) =>
        context
            .Set<Debrief>()
            .SingleOrDefaultAsync(
                one => one.Call == call && one.Region == region && one.Bidder == bidder,
                cancellation
            );

    public Task<bool> AnyOpen(SolicitationId call, CancellationToken cancellation) =>
        context
            .Set<Debrief>()
            .AnyAsync(
                one => one.Call == call && (one.State == DebriefState.Requested || one.State == DebriefState.Scheduled),
                cancellation
            );

    public void Add(Debrief debrief) => context.Add(debrief);
}
