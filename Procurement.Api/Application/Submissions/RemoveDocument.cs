using MediatR;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Submissions;

/// <summary>Takes a document out of the bidder's draft. Its content is dropped, unless a version that was submitted encloses
/// it.</summary>
/// <remarks>Refuses: access.not-found, submission.closed, reference.unknown.</remarks>
public sealed record RemoveDocument(CompetitionId Competition, DocumentId Document) : ICommand<Done>, IAboutCompetition;

internal sealed class RemoveDocumentHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    IDocuments documents,
    EnvelopeDesk desk,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<RemoveDocument, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RemoveDocument command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await submissions.DraftOf(competition.Id, bidder, cancellationToken) is not { } draft
        )
            return AccessRefusals.NotFound;
        if (draft.TakeOut(call, command.Document, clock.GetUtcNow()) is { } refusal)
            return refusal;
        var document = await documents.Find(command.Document, cancellationToken);
        if (document is null || await documents.IsSubmitted(document, cancellationToken))
            return default(Done);
        await documents.Drop(document, cancellationToken);
        if (document.IsSealed)
            await desk.Destroy(draft, document.Id, cancellationToken);
        return default(Done);
    }
}
