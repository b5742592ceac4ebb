using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Awards(ProcurementContext context) : IAwards
{
    public Task<Award?> Of(SolicitationId call, CancellationToken cancellation) =>
        context.Set<Award>().Whole().SingleOrDefaultAsync(award => award.Call == call, cancellation);

    public void Add(Award award) => context.Add(award);
}
