using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Solicitations;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Reports;

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

internal sealed class ShowDocumentsHandler(PaperReading papers, ReportDesk desk, ActingPerson acting)
    : IRequestHandler<ShowDocuments, Outcome<DocumentsDetails>>
{
    public async Task<Outcome<DocumentsDetails>> Handle(ShowDocuments query, CancellationToken cancellationToken)
    {
        if (await papers.Of(query.Call, cancellationToken) is not { } found)
            return AccessRefusals.NotFound;
        var titles = await desk.Titles(found, acting.MayRead, cancellationToken);
        var newest = found
            .Of(PaperRows.Issued)
            .GroupBy(SubjectOf)
            .ToDictionary(group => group.Key, group => group.MaxBy(one => one.At)!);
        return new DocumentsDetails(
            new CallHeading(
                found.Call,
                found.Programme.Id,
                found.Terms.Reference,
                found.Terms.Title,
                found.State,
                found.Programme.Facts.TimeZone,
                found.Programme.Facts.IsSynthetic
            ),
            [
                .. titles.Select(title =>
                    newest.TryGetValue(title.Subject(), out var one)
                        ? new DocumentDetails(title, one.B, new DateTimeOffset(one.At!.Value, TimeSpan.Zero))
                        : new DocumentDetails(title, null, null)
                ),
            ],
            found.Programme.Regions.ToDictionary(one => one.Code, one => one.Name)
        );
    }

    private static DocumentSubject SubjectOf(PaperRow one) =>
        new(
            Enum.Parse<ReportDocumentKind>(one.A!),
            Enum.Parse<Language>(one.Language!),
            one.Region,
            one.Bidder,
            one.Step,
            one.Evaluator,
            (int?)one.Number
        );
}
