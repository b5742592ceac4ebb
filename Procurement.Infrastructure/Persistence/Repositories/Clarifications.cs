using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Clarifications(ProcurementContext context) : IClarifications
{
    public Task<Clarification?> Find(ClarificationId id, CancellationToken cancellation) =>
        context
            .Set<Clarification>()
            .Whole()
            .SingleOrDefaultAsync(clarification => clarification.Id == id, cancellation);

    public void Add(Clarification clarification) => context.Add(clarification);
}
