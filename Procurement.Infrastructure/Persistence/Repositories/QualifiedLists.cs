using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Qualification;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class QualifiedLists(ProcurementContext context) : IQualifiedLists
{
    public Task<QualifiedList?> Find(QualifiedListId id, CancellationToken cancellation) =>
        context.Set<QualifiedList>().Whole().SingleOrDefaultAsync(list => list.Id == id, cancellation);

    public Task<QualifiedList?> CurrentOf(SolicitationId rfq, CancellationToken cancellation) =>
        context
            .Set<QualifiedList>()
            .Whole()
            .Where(list => list.Rfq == rfq && list.PublishedAt != null)
            .OrderByDescending(list => list.ListVersion)
            .FirstOrDefaultAsync(cancellation);

    public void Add(QualifiedList list) => context.Add(list);
}
