using System.Globalization;
using System.Text;
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

/// <summary>Encloses a document, whose content is stored, in the commercial envelope of the bidder's draft, and seals its key
/// for the key holders. Sent by the door that took the content, never by a client.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Envelope">The envelope, as the plan names it.</param>
/// <param name="Document">The identifier under which the content is stored.</param>
/// <param name="Facts">What anybody may know of it.</param>
/// <param name="Sealed">What lies under the seal.</param>
/// <param name="DataKey">Its key in clear; kept nowhere, and wiped by the sender.</param>
/// <remarks>Refuses: access.not-found, keys.not-ready, keys.roster-differs, submission.closed, reference.unknown,
/// document.too-many, document.kind-not-taken.</remarks>
public sealed record AddSealedDocument(
    CompetitionId Competition,
    string Envelope,
    DocumentId Document,
    DocumentFacts Facts,
    SealedFacts Sealed,
    byte[] DataKey
) : ICommand<Done>, IAboutCompetition
{
    // Whoever writes a request to a log writes neither key nor name.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(nameof(Competition)).Append(" = ").Append(Competition.Value);
        return true;
    }
}

internal sealed class AddSealedDocumentHandler(
    ICompetitions competitions,
    ISolicitations calls,
    ISubmissions submissions,
    IDocuments documents,
    EnvelopeDesk desk,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AddSealedDocument, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AddSealedDocument command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        var number = await documents.NextNumber(competition.Id, bidder, cancellationToken);
        var outside = command.Facts with { Name = number.ToString(CultureInfo.InvariantCulture) };
        var now = clock.GetUtcNow();
        var (id, envelope) = (command.Document, command.Envelope);
        var document = new SubmittedDocument(id, competition.Id, bidder, envelope, outside, [], now);
        var draft = await submissions.DraftOrNew(competition.Id, bidder, identifiers, cancellationToken);
        if (draft.Enclose(call, document.Enclosed, now) is { } refusal)
            return refusal;
        documents.Add(document);
        var facts = command.Sealed.ToBytes();
        return await desk.Seal(call, draft, id, command.DataKey, facts, cancellationToken) is { } unsealed
            ? unsealed
            : default(Done);
    }
}
