using System.Text;
using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
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
/// <remarks>Refuses: access.not-found, submission.duplicate, price.too-long, keys.roster-differs.</remarks>
public sealed record ReceiveSubmission(CompetitionId Competition, string? PriceForm)
    : ICommand<SubmissionReceipt>,
        IAboutCompetition
{
    // Whoever writes a request to a log does not write the price.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(nameof(Competition)).Append(" = ").Append(Competition.Value);
        return true;
    }
}

/// <summary>What the bidder gets back.</summary>
/// <param name="Submission">Identifier of the submission.</param>
/// <param name="ReceivedAt">The server's instant.</param>
/// <param name="Footing">Accepted, or why it is never opened.</param>
/// <param name="PriceDigest">SHA-256 of the sealed price form, of its ciphertext, in lower-case hex; null: no price
/// form.</param>
public sealed record SubmissionReceipt(
    SubmissionId Submission,
    DateTimeOffset ReceivedAt,
    Footing Footing,
    string? PriceDigest
);

internal sealed class ReceiveSubmissionHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IQualifiedLists lists,
    ISubmissions submissions,
    IEnvelopes envelopes,
    IKeyHoldings holdings,
    ISealing sealing,
    IServiceKey serviceKey,
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
        if (command.PriceForm is not { } form || await holdings.Of(call.Id, cancellationToken) is not { } holding)
            return new SubmissionReceipt(submission.Id, now, receipt.Footing, PriceDigest: null);
        var envelope = Seal(form, call.Id, submission, holding);
        if (envelope.IsRefused)
            return envelope.Refusals;
        envelopes.Add(envelope.Value);
        return new SubmissionReceipt(submission.Id, now, receipt.Footing, envelope.Value.Envelope.Digest);
    }

    private Outcome<SealedEnvelope> Seal(string form, SolicitationId call, Submission submission, KeyHolding holding)
    {
        var roster = holding.RosterWith(serviceKey);
        if (roster.IsRefused)
            return roster.Refusals;
        var item = new SealedItemId(identifiers.Next());
        var address = new SealedAddress(item, SealedKind.PriceForm, call, submission.Competition, submission.Id);
        return CommercialEnvelope.Seal(sealing, address, roster.Value, form);
    }
}
