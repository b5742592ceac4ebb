using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Solicitations(ProcurementContext context) : ISolicitations
{
    public Task<Solicitation?> Find(SolicitationId id, CancellationToken cancellation) =>
        context.Set<Solicitation>().SingleOrDefaultAsync(call => call.Id == id, cancellation);

    public Task<bool> Exists(ProgrammeId programme, string reference, CancellationToken cancellation) =>
        context
            .Set<Solicitation>()
            .AnyAsync(call => call.Programme == programme && call.Terms.Reference == reference, cancellation);

    public void Add(Solicitation solicitation) => context.Add(solicitation);
}
