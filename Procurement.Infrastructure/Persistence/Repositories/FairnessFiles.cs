using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Fairness;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class FairnessFiles(ProcurementContext context) : IFairnessFiles
{
    public Task<FairnessFile?> Of(SolicitationId call, CancellationToken cancellation) =>
        context
            .Set<FairnessFile>()
            .AsSingleQuery()
            .Include(file => file.Notes.OrderBy(note => note.Number))
            .SingleOrDefaultAsync(file => file.Call == call, cancellation);

    public void Add(FairnessFile file) => context.Add(file);
}
