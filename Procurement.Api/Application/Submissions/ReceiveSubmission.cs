using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Api.Application.Submissions;

/// <summary>
/// Receives a bidder's submission at this instant. One that is late or not invited is recorded as such, with its
/// instant, and never opened.
/// </summary>
/// <param name="Competition">The competition that it answers.</param>
/// <param name="PriceForm">The price as the bidder wrote it; sealed at once. Null: no price form.</param>
/// <remarks>Refuses: access.not-found, submission.duplicate.</remarks>
public sealed record ReceiveSubmission(CompetitionId Competition, string? PriceForm)
    : ICommand<SubmissionReceipt>,
        IAboutCompetition;

/// <summary>What the bidder gets back.</summary>
public sealed record SubmissionReceipt(SubmissionId Submission, DateTimeOffset ReceivedAt, Footing Footing);

internal sealed class ReceiveSubmissionHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IQualifiedLists lists,
    ISubmissions submissions,
    IEnvelopes envelopes,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<ReceiveSubmission, Outcome<SubmissionReceipt>>
{
    public async Task<Outcome<SubmissionReceipt>> Handle(ReceiveSubmission command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        if (await submissions.Of(competition.Id, bidder, cancellationToken) is not null)
            return new Refusal("submission.duplicate", bidder);
        var list = call.Invites is { } invited ? await lists.Find(invited, cancellationToken) : null;
        var now = clock.GetUtcNow();
        var position = await submissions.Count(competition.Id, cancellationToken);
        var receipt = new Receipt(now, call.FootingOf(bidder, list, now), position);
        var submission = new Submission(new SubmissionId(identifiers.Next()), competition.Id, bidder, receipt);
        submissions.Add(submission);
        if (command.PriceForm is { } form)
            envelopes.Add(new CommercialEnvelope(submission.Id, competition.Id, form));
        return new SubmissionReceipt(submission.Id, now, receipt.Footing);
    }
}
