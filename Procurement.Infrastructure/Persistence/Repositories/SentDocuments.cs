using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class SentDocuments(ProcurementContext context) : ISentDocuments
{
    public Task<SentDocument?> Newest(SolicitationId call, DocumentSubject subject, CancellationToken cancellation) =>
        (
            from issued in context.Set<IssuedDocument>().About(call, subject)
            join sent in context.Set<SentDocument>() on issued.Id equals sent.Id
            orderby issued.IssuedAt descending, issued.Id descending
            select sent
        ).FirstOrDefaultAsync(cancellation);

    public void Add(SentDocument document) => context.Add(document);
}
