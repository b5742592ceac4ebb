using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Submissions;

/// <summary>Encloses a document, whose content is stored, in the bidder's draft. Sent by the door that took the content, never
/// by a client.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Envelope">The envelope, as the plan names it.</param>
/// <param name="Document">The identifier under which the content is stored.</param>
/// <param name="Facts">What was found of the content.</param>
/// <param name="Key">Its key, wrapped.</param>
/// <remarks>Refuses: access.not-found, submission.closed, reference.unknown, document.too-many,
/// document.kind-not-taken.</remarks>
public sealed record AddDocument(
    CompetitionId Competition,
    string Envelope,
    DocumentId Document,
    DocumentFacts Facts,
    byte[] Key
) : ICommand<Done>, IAboutCompetition;

internal sealed class AddDocumentHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    IDocuments documents,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AddDocument, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AddDocument command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        var document = new SubmittedDocument(
            command.Document,
            competition.Id,
            bidder,
            command.Envelope,
            command.Facts,
            command.Key,
            now
        );
        var draft = await submissions.DraftOrNew(competition.Id, bidder, identifiers, cancellationToken);
        if (draft.Enclose(call, document.Enclosed, now) is { } refusal)
            return refusal;
        documents.Add(document);
        return default(Done);
    }
}
