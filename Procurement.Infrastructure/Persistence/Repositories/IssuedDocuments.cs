using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Reports;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class IssuedDocuments(ProcurementContext context) : IIssuedDocuments
{
    public Task<IssuedDocument?> Newest(SolicitationId call, ReportTitle title, CancellationToken cancellation) =>
        context
            .Set<IssuedDocument>()
            .About(call, title.Subject())
            .OrderByDescending(issued => issued.IssuedAt)
            .ThenByDescending(issued => issued.Id)
            .FirstOrDefaultAsync(cancellation);

    public Task<bool> Holds(string code, RecordHead head, CancellationToken cancellation)
    {
        var printed = head.ToString();
        return context
            .Set<IssuedDocument>()
            .AnyAsync(issued => issued.Code == code && issued.Head == printed, cancellation);
    }

    public void Add(IssuedDocument document) => context.Add(document);
}

internal static class IssuedAbout
{
    /// <summary>The documents that were issued about a subject.</summary>
    public static IQueryable<IssuedDocument> About(
        this IQueryable<IssuedDocument> documents,
        SolicitationId call,
        DocumentSubject subject
    ) =>
        documents.Where(issued =>
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
