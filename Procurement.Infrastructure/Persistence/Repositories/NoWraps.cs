using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>Envelopes without wrapped keys: there is nothing to destroy.</summary>
internal sealed class NoWraps : IWraps
{
    public Task Destroy(SolicitationId call, CancellationToken cancellation) => Task.CompletedTask;
}
