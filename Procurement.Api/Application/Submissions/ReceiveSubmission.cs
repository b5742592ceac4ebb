using System.Text;
using MediatR;
using Procurement.Api.Application.Envelopes;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;

namespace Procurement.Api.Application.Submissions;

/// <summary>
/// The act of submission: receives what the bidder prepared, and the price typed in this act, at this instant. A later one
/// replaces the one before; the time that counts is that of the last. One that is late or not invited is refused, and
/// recorded with its instant and without its contents.
/// </summary>
/// <param name="Competition">The competition that it answers.</param>
/// <param name="PriceForm">The price as the bidder wrote it; sealed at once, kept nowhere else. Null: no price form.</param>
/// <param name="Replaces">Receipt number of the version that this one replaces; null: it is the first.</param>
/// <remarks>Refuses: access.not-found, submission.late, submission.not-invited, submission.addendum-not-acknowledged,
/// submission.duplicate (there is one already: replace it), version.stale (it replaces another than what stands),
/// reference.unknown (a price form that nothing asks for), price.missing, price.not-positive, price.too-precise,
/// price.too-long, keys.roster-differs and, each with what is missing, submission.incomplete. A paper
/// case names bidder, instant and price only: nothing is missing there, and late and not invited are outcomes.</remarks>
public sealed record ReceiveSubmission(CompetitionId Competition, string? PriceForm, string? Replaces = null)
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
/// <param name="Submission">The submission.</param>
/// <param name="ReceivedAt">The server's instant.</param>
/// <param name="Footing">On what footing it stands.</param>
/// <param name="Number">The random number of the receipt; null where none is given.</param>
/// <param name="Version">1 for the first version, 0 where none is kept.</param>
/// <param name="Documents">The documents with their digests.</param>
/// <param name="PriceDigest">SHA-256 of the sealed price form, of its ciphertext, in lower-case hex; null: there is
/// none.</param>
public sealed record SubmissionReceipt(
    SubmissionId Submission,
    DateTimeOffset ReceivedAt,
    Footing Footing,
    string? Number,
    int Version,
    IReadOnlyList<EnclosedDocument> Documents,
    string? PriceDigest = null
)
{
    internal static SubmissionReceipt Of(SubmissionVersion version) =>
        new(
            version.Submission,
            version.ReceivedAt,
            Footing.Accepted,
            version.Receipt,
            version.Number,
            version.Documents,
            version.PriceDigest
        );
}

internal sealed class ReceiveSubmissionHandler(
    ICompetitions competitions,
    ISolicitations calls,
    IQualifiedLists lists,
    IAddenda addenda,
    IProgrammes programmes,
    ISubmissions submissions,
    EnvelopeDesk desk,
    ICurrentPerson current,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<ReceiveSubmission, Outcome<SubmissionReceipt>>
{
    public async Task<Outcome<SubmissionReceipt>> Handle(ReceiveSubmission command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await calls.Find(competition.Solicitation, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var list = call.Invites is { } invited ? await lists.Find(invited, cancellationToken) : null;
        var now = clock.GetUtcNow();
        var footing = call.FootingOf(bidder, list, now);
        var isPaper = programme.Facts.Policy == EvaluationPolicy.PaperCase;
        var earlier = await submissions.Of(competition.Id, bidder, cancellationToken);
        if (footing != Footing.Accepted && !isPaper)
            return await Refuse(call, competition.Id, bidder, footing, earlier, cancellationToken);
        if (await addenda.BarsSubmission(call, bidder, cancellationToken) is { } unread)
            return unread;
        var last = earlier is null ? null : await submissions.LastVersionOf(earlier.Id, cancellationToken);
        if (earlier is not null && (earlier.IsEvaluated || isPaper) && command.Replaces is null)
            return new Refusal("submission.duplicate", bidder);
        var standing = earlier is { IsEvaluated: true } ? last : null;
        if (command.Replaces is { } replaced && standing?.Receipt != replaced)
            return new Refusal("version.stale") { Current = standing is null ? null : SubmissionReceipt.Of(standing) };
        var draft = isPaper ? null : await submissions.DraftOf(competition.Id, bidder, cancellationToken);
        var refusals = isPaper ? [] : SubmissionCheck.Of(call.Plan, draft, command.PriceForm);
        if (!refusals.IsEmpty)
            return refusals;
        var submission = earlier ?? await Begin(competition.Id, bidder, footing, draft, cancellationToken);
        if (earlier is not null)
            submission.Replace(now);
        var digest = await desk.Seal(call, submission, command.PriceForm, cancellationToken);
        if (digest.IsRefused)
            return digest.Refusals;
        if (footing != Footing.Accepted)
            return new SubmissionReceipt(submission.Id, now, footing, null, 0, []);
        var version = new SubmissionVersion(
            ReceiptNumber.Draw(randomness),
            submission.Id,
            (last?.Number ?? 0) + 1,
            await Submitter(call.Programme, bidder, cancellationToken),
            draft,
            now
        )
        {
            PriceDigest = digest.Value,
        };
        submissions.Add(version);
        if (version.Number > 1)
            await desk.KeepOnly(submission.Id, version.Documents, cancellationToken);
        return SubmissionReceipt.Of(version);
    }

    /// <summary>Refused; recorded as a submission without contents where the bidder has none and the evaluation has not
    /// begun. After that the refusal itself, with its instant, is what is recorded.</summary>
    private async Task<Outcome<SubmissionReceipt>> Refuse(
        Solicitation call,
        CompetitionId competition,
        string bidder,
        Footing footing,
        Submission? earlier,
        CancellationToken cancellation
    )
    {
        var refusal =
            footing == Footing.Late
                ? new Refusal("submission.late", call.Terms.Reference)
                : new Refusal("submission.not-invited", call.Terms.Reference);
        if (earlier is not null || call.State != SolicitationState.Published)
            return refusal;
        await Begin(competition, bidder, footing, null, cancellation);
        return Outcome<SubmissionReceipt>.RefusedAndKept(refusal);
    }

    private async Task<Submission> Begin(
        CompetitionId competition,
        string bidder,
        Footing footing,
        SubmissionDraft? draft,
        CancellationToken cancellation
    )
    {
        var receipt = new Receipt(clock.GetUtcNow(), footing, await submissions.Count(competition, cancellation));
        var id = draft?.Id ?? new SubmissionId(identifiers.Next());
        var submission = new Submission(id, competition, bidder, receipt);
        submissions.Add(submission);
        return submission;
    }

    private async Task<Submitter> Submitter(ProgrammeId programme, string bidder, CancellationToken cancellation) =>
        new(current.Person.Id, (await programmes.Bidder(programme, bidder, cancellation))?.Facts.Members ?? []);
}
