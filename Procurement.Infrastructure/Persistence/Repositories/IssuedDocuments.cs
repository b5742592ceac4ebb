using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class IssuedDocuments(ProcurementContext context) : IIssuedDocuments
{
    public Task<IssuedDocument?> Newest(SolicitationId call, ReportTitle title, CancellationToken cancellation) =>
        Of(call, title.Subject())
            .OrderByDescending(issued => issued.IssuedAt)
            .ThenByDescending(issued => issued.Id)
            .FirstOrDefaultAsync(cancellation);

    public async Task<(IssuedDocument Document, IssuedCopy Copy)?> NewestKept(
        SolicitationId call,
        DocumentSubject subject,
        CancellationToken cancellation
    ) =>
        await Of(call, subject)
            .Join(
                context.Set<IssuedCopy>(),
                issued => issued.Id,
                copy => copy.Id,
                (issued, copy) => new { issued, copy }
            )
            .OrderByDescending(kept => kept.issued.IssuedAt)
            .ThenByDescending(kept => kept.issued.Id)
            .FirstOrDefaultAsync(cancellation)
            is { } found
            ? (found.issued, found.copy)
            : null;

    public Task<bool> Holds(string code, RecordHead head, CancellationToken cancellation)
    {
        var printed = head.ToString();
        return context
            .Set<IssuedDocument>()
            .AnyAsync(issued => issued.Code == code && issued.Head == printed, cancellation);
    }

    public void Add(IssuedDocument document) => context.Add(document);

    public void Keep(IssuedCopy copy) => context.Add(copy);

    private IQueryable<IssuedDocument> Of(SolicitationId call, DocumentSubject subject) =>
        context
            .Set<IssuedDocument>()
            .Where(issued =>
                issued.Call == call
                && issued.Document == subject.Document
                && issued.Language == subject.Language
                && issued.Region == subject.Region
                && issued.Bidder == subject.Bidder
                && issued.Step == subject.Step
                && issued.Evaluator == subject.Evaluator
                && issued.Number == subject.Number
            );
}
