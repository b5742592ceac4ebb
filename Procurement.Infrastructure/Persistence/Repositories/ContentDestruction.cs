using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Reports;
using Procurement.Domain.Retention;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>Destroys what the envelopes and documents of a call hold, and the files released of it; that they were there, and what was decided, stays. The
/// payloads and salts of the record go with the entry of the same act, which has to stand first.</summary>
internal sealed class ContentDestruction(ProcurementContext context, TimeProvider clock) : IDestruction
{
    public async Task Destroy(SolicitationId call, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var item in await context.Set<SealedItem>().Where(one => one.Call == call).ToListAsync(cancellation))
            item.DestroyContents(now);
        await context.Set<IssuedCopy>().Where(copy => copy.Call == call).ExecuteDeleteAsync(cancellation);
        var documents = context
            .Set<SubmittedDocument>()
            .Where(document =>
                context.Set<Competition>().Any(one => one.Id == document.Competition && one.Solicitation == call)
            );
        await context
            .Set<DocumentChunk>()
            .Where(chunk => documents.Any(document => document.Id == chunk.Document))
            .ExecuteDeleteAsync(cancellation);
        foreach (var document in await documents.ToListAsync(cancellation))
            document.DestroyKey();
    }
}
