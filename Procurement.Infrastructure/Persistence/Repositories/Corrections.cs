using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Corrections(ProcurementContext context) : ICorrections
{
    public Task<Correction?> Find(CorrectionId id, CancellationToken cancellation) =>
        context.Set<Correction>().SingleOrDefaultAsync(correction => correction.Id == id, cancellation);

    public void Add(Correction correction) => context.Add(correction);
}
