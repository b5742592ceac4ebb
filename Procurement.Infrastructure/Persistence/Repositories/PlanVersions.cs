using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class PlanVersions(ProcurementContext context) : IPlanVersions
{
    public void Add(PlanVersion version) => context.Add(version);
}
