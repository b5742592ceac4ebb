using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Envelopes(ProcurementContext context) : IEnvelopes
{
    public void Add(CommercialEnvelope envelope) => context.Add(envelope);
}
