using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Submissions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Whether a document may be uploaded into an envelope now; asked before its content is taken.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Envelope">The envelope, as the plan names it.</param>
/// <remarks>Refuses: access.not-found, submission.closed, reference.unknown, document.too-many.</remarks>
public sealed record AskToUpload(CompetitionId Competition, string Envelope) : IQuery<UploadPermit>, IAboutCompetition;

/// <summary>Leave to upload one document.</summary>
/// <param name="Document">The identifier that it will have.</param>
/// <param name="IsSealed">Whether it is sealed for the key holders as it comes in.</param>
public sealed record UploadPermit(DocumentId Document, bool IsSealed);

internal sealed class AskToUploadHandler(
    IReadContext read,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AskToUpload, Outcome<UploadPermit>>
{
    public async Task<Outcome<UploadPermit>> Handle(AskToUpload query, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await read.CallOf(query.Competition, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        if (SubmissionTime.Bars(call, clock.GetUtcNow()) is { } closed)
            return closed;
        if (PlannedEnvelope.Find(call.Plan, query.Envelope) is not { } envelope)
            return new Refusal("reference.unknown", query.Envelope);
        var draft = await read.SubmissionDrafts.SingleOrDefaultAsync(
            one => one.Competition == query.Competition && one.Bidder == bidder,
            cancellationToken
        );
        return draft?.Documents.Count >= SubmissionDraft.MostDocuments
            ? new Refusal("document.too-many", SubmissionDraft.MostDocuments)
            : new UploadPermit(new DocumentId(identifiers.Next()), envelope.IsSealed);
    }
}
