using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Programmes(ProcurementContext context) : IProgrammes
{
    public Task<Programme?> Find(ProgrammeId id, CancellationToken cancellation) =>
        context.Set<Programme>().Whole().SingleOrDefaultAsync(programme => programme.Id == id, cancellation);

    public Task<bool> Exists(string name, CancellationToken cancellation) =>
        context.Set<Programme>().AnyAsync(programme => programme.Facts.Name == name, cancellation);

    public async Task<IReadOnlyList<Organization>> Bidders(ProgrammeId id, CancellationToken cancellation) =>
        await context
            .Set<Organization>()
            .Where(organization => organization.Programme == id)
            .OrderBy(organization => organization.Position)
            .ThenBy(organization => organization.Bidder)
            .ToListAsync(cancellation);

    public Task<Organization?> Bidder(ProgrammeId id, string bidder, CancellationToken cancellation) =>
        context
            .Set<Organization>()
            .SingleOrDefaultAsync(
                organization => organization.Programme == id && organization.Bidder == bidder,
                cancellation
            );

    public void Add(Programme programme) => context.Add(programme);

    public void Add(Organization organization) => context.Add(organization);
}
