using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class KeyHoldings(ProcurementContext context) : IKeyHoldings
{
    public Task<KeyHolding?> Of(SolicitationId call, CancellationToken cancellation) =>
        context.Set<KeyHolding>().Whole().SingleOrDefaultAsync(holding => holding.Call == call, cancellation);

    public void Add(KeyHolding holding) => context.Add(holding);
}
