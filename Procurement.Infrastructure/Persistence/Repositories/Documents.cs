using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Documents(ProcurementContext context) : IDocuments
{
    public Task<SubmittedDocument?> Find(DocumentId id, CancellationToken cancellation) =>
        context.Set<SubmittedDocument>().SingleOrDefaultAsync(document => document.Id == id, cancellation);

    public async Task<bool> IsSubmitted(SubmittedDocument document, CancellationToken cancellation)
    {
        var enclosed = await (
            from submission in context.Set<Submission>()
            join version in context.Set<SubmissionVersion>() on submission.Id equals version.Submission
            where submission.Competition == document.Competition && submission.Bidder == document.Bidder
            select version.Documents
        ).ToListAsync(cancellation);
        return enclosed.Exists(version => version.Any(one => one.Id == document.Id));
    }

    public async Task<int> NextNumber(CompetitionId competition, string bidder, CancellationToken cancellation)
    {
        var names = await context
            .Set<SubmittedDocument>()
            .Where(document => document.Competition == competition && document.Bidder == bidder && document.IsSealed)
            .Select(document => document.Facts.Name)
            .ToListAsync(cancellation);
        return 1 + names.Select(name => int.Parse(name, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
    }

    public void Add(SubmittedDocument document) => context.Add(document);

    public async Task Drop(SubmittedDocument document, CancellationToken cancellation)
    {
        await context
            .Set<DocumentChunk>()
            .Where(chunk => chunk.Document == document.Id)
            .ExecuteDeleteAsync(cancellation);
        context.Remove(document);
    }
}
