using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Reports;

/// <summary>Which documents of a call there are now for the current person, with the codes of those that were
/// issued.</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowDocuments(SolicitationId Call) : IQuery<DocumentsDetails>, IAboutCall;

/// <summary>The documents of a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Documents">The documents, in order.</param>
/// <param name="Regions">Names of the regions by code.</param>
public sealed record DocumentsDetails(
    CallHeading Call,
    IReadOnlyList<DocumentDetails> Documents,
    IReadOnlyDictionary<string, BilingualText> Regions
);

/// <summary>One document in one language.</summary>
/// <param name="Title">Which it is.</param>
/// <param name="Code">The code under which it was issued last; null: it was not.</param>
/// <param name="IssuedAt">When; null: it was not.</param>
public sealed record DocumentDetails(ReportTitle Title, string? Code, DateTimeOffset? IssuedAt);

internal sealed class ShowDocumentsHandler(IReadContext read, ReportDesk desk, ActingPerson acting)
    : IRequestHandler<ShowDocuments, Outcome<DocumentsDetails>>
{
    public async Task<Outcome<DocumentsDetails>> Handle(ShowDocuments query, CancellationToken cancellationToken)
    {
        if (await read.HeadingOf(query.Call).SingleOrDefaultAsync(cancellationToken) is not { } heading)
            return AccessRefusals.NotFound;
        var titles = await desk.Titles(query.Call, acting.MayRead, cancellationToken);
        var issued = await read
            .IssuedDocuments.Where(one => one.Call == query.Call)
            .OrderBy(one => one.IssuedAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        var regions = await read
            .Programmes.Where(one => one.Id == heading.Programme)
            .SelectMany(one => one.Regions)
            .OrderBy(one => one.Code)
            .ToDictionaryAsync(one => one.Code, one => one.Name, cancellationToken);
        var newest = issued.GroupBy(SubjectOf).ToDictionary(group => group.Key, group => group.Last());
        return new DocumentsDetails(
            heading,
            [
                .. titles.Select(title =>
                    newest.TryGetValue(title.Subject(), out var one)
                        ? new DocumentDetails(title, one.Code, one.IssuedAt)
                        : new DocumentDetails(title, null, null)
                ),
            ],
            regions
        );
    }

    private static DocumentSubject SubjectOf(IssuedDocument one) =>
        new(one.Document, one.Language, one.Region, one.Bidder, one.Step, one.Evaluator, one.Number);
}
