using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Wraps(IEnvelopes envelopes, TimeProvider clock) : IWraps
{
    public async Task Destroy(SolicitationId call, CancellationToken cancellation)
    {
        foreach (var item in await envelopes.UnopenedOf(call, cancellation))
            item.DestroyWraps(clock.GetUtcNow());
    }
}
