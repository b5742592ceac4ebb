using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>A document to be read: the bidder's own at any time, the others' once their envelope was opened.</summary>
/// <remarks>A document of a commercial envelope is sealed as it comes in: from then until the opening of the prices nobody
/// reads it, its bidder included; afterwards who may see prices. Refuses: access.not-found (also: not opened, another bidder's, or of a bidder with whom the reader is in
/// conflict), evaluator.not-assigned.</remarks>
public sealed record ReadDocument(CompetitionId Competition, DocumentId Document)
    : IQuery<ReadableDocument>,
        IAboutCompetition;

/// <summary>Leave to read one document, for the door that streams it; never sent to a client.</summary>
/// <param name="Document">The document.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Key">Its wrapped key.</param>
/// <param name="WasSealed">Whether it came sealed by key holders.</param>
public sealed record ReadableDocument(DocumentId Document, DocumentFacts Facts, byte[] Key, bool WasSealed = false);

internal sealed class ReadDocumentHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ReadDocument, Outcome<ReadableDocument>>
{
    public async Task<Outcome<ReadableDocument>> Handle(ReadDocument query, CancellationToken cancellationToken)
    {
        var document = await read.Documents.SingleOrDefaultAsync(
            one => one.Id == query.Document && one.Competition == query.Competition,
            cancellationToken
        );
        if (document is null || document.Key.Length == 0)
            return AccessRefusals.NotFound;
        if (current.Person.Role == Role.Bidder)
            return document.Bidder == current.Person.ActsFor ? Leave(document) : AccessRefusals.NotFound;
        var reading = await read.Reading(current.Person, query.Competition, document.Bidder, cancellationToken);
        if (reading.IsRefused)
            return reading.Refusals;
        return reading.Value.Opens(document.Id) ? Leave(document) : AccessRefusals.NotFound;
    }

    private static ReadableDocument Leave(SubmittedDocument document) =>
        new(document.Id, document.Facts, document.Key, document.IsSealed);
}
