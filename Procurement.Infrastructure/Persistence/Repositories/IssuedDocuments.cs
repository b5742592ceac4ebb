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
            .Titled(call, title)
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

internal static class TitledDocuments
{
    /// <summary>The documents that were issued under a title.</summary>
    public static IQueryable<IssuedDocument> Titled(
        this IQueryable<IssuedDocument> documents,
        SolicitationId call,
        ReportTitle title
    ) =>
        documents.Where(issued =>
            issued.Call == call
            && issued.Document == title.Document
            && issued.Language == title.Language
            && issued.Region == title.Region
            && issued.Bidder == title.Bidder
            && issued.Step == title.Step
            && issued.Evaluator == title.Evaluator
            && issued.Number == title.Number
        );
}
