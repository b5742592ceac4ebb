using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>What the bidder prepares, what the plan still asks for, and the receipts of what it submitted. Never a
/// price.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record GetOwnSubmission(CompetitionId Competition) : IQuery<OwnSubmissionDetails>, IAboutCompetition;

/// <summary>A bidder's own side of a competition.</summary>
public sealed record OwnSubmissionDetails
{
    /// <summary>The bidder.</summary>
    public required string Bidder { get; init; }

    /// <summary>Until when it may be changed, that instant included.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>The envelopes of the plan.</summary>
    public required IReadOnlyList<PlannedEnvelope> Envelopes { get; init; }

    /// <summary>Documents of the draft.</summary>
    public required IReadOnlyList<OwnDocument> Documents { get; init; }

    /// <summary>Where the draft answers each criterion.</summary>
    public required IReadOnlyList<CriterionPlace> Places { get; init; }

    /// <summary>Envelopes and criteria for which the draft still lacks something; the price is typed when it is
    /// submitted.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>On what footing the submission stands; null: none was submitted.</summary>
    public Footing? Footing { get; init; }

    /// <summary>When it was withdrawn; null: it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Addenda that were published since and are to be confirmed, or answered by a later version, so that what was
    /// submitted stands under them; null: nothing is due.</summary>
    public ConfirmationDue? ConfirmationDue { get; init; }

    /// <summary>After the closing: the first addendum that was not confirmed; null: none.</summary>
    public int? UnconfirmedAddendum { get; init; }

    /// <summary>Receipts of every version, the last one in front.</summary>
    public required IReadOnlyList<OwnReceipt> Receipts { get; init; }

    /// <summary>Version of the draft; 0: none was begun.</summary>
    public required int Version { get; init; }
}

/// <summary>A confirmation that is due.</summary>
/// <param name="Addenda">What is to be confirmed, in the order of their numbers.</param>
/// <param name="Before">The closing: to be done before this instant.</param>
public sealed record ConfirmationDue(IReadOnlyList<AddendumToConfirm> Addenda, DateTimeOffset Before);

/// <summary>An addendum that is to be confirmed.</summary>
/// <param name="Addendum">The addendum.</param>
/// <param name="Number">Its number.</param>
public sealed record AddendumToConfirm(AddendumId Addendum, int Number);

/// <summary>A document of the bidder's own.</summary>
public sealed record OwnDocument(
    DocumentId Document,
    string Envelope,
    string Name,
    DocumentKind Kind,
    long Size,
    string Sha256,
    int? Pages
);

/// <summary>The receipt of one version.</summary>
public sealed record OwnReceipt(
    string Number,
    int Version,
    DateTimeOffset ReceivedAt,
    IReadOnlyList<EnclosedDocument> Documents
);

internal sealed class GetOwnSubmissionHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<GetOwnSubmission, Outcome<OwnSubmissionDetails>>
{
    public async Task<Outcome<OwnSubmissionDetails>> Handle(GetOwnSubmission query, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await read.CallOf(query.Competition, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        var draft = await read.SubmissionDrafts.SingleOrDefaultAsync(
            one => one.Competition == query.Competition && one.Bidder == bidder,
            cancellationToken
        );
        var submitted = await read
            .Submissions.Where(one => one.Competition == query.Competition && one.Bidder == bidder)
            .Select(one => new
            {
                one.Id,
                one.Receipt.Footing,
                one.WithdrawnAt,
                one.UnconfirmedAddendum,
            })
            .SingleOrDefaultAsync(cancellationToken);
        var submission = submitted?.Id ?? default;
        var drafted = (draft?.Documents ?? []).Select(one => one.Id).ToList();
        return new OwnSubmissionDetails
        {
            Bidder = bidder,
            ClosesAt = call.Terms.ClosesAt,
            Envelopes = PlannedEnvelope.Of(call.Plan),
            Documents = await read
                .Documents.Where(one => drafted.Contains(one.Id))
                .OrderBy(one => one.StoredAt)
                .ThenBy(one => one.Id)
                .Select(one => new OwnDocument(
                    one.Id,
                    one.Envelope,
                    one.Facts.Name,
                    one.Facts.Kind,
                    one.Facts.Size,
                    one.Facts.Sha256,
                    one.Facts.Pages
                ))
                .ToListAsync(cancellationToken),
            Places = draft?.Places ?? [],
            Missing =
            [
                .. Completeness.Missing(call.Plan, draft, hasPriceForm: true).Select(refusal => refusal.Subject!.Item!),
            ],
            Footing = submitted?.Footing,
            WithdrawnAt = submitted?.WithdrawnAt,
            UnconfirmedAddendum = submitted?.UnconfirmedAddendum,
            ConfirmationDue = submitted is { Footing: Domain.Solicitations.Footing.Accepted, WithdrawnAt: null }
                ? await DueIn(call, bidder, cancellationToken)
                : null,
            Receipts = await read
                .SubmissionVersions.Where(one => one.Submission == submission)
                .OrderByDescending(one => one.Number)
                .Select(one => new OwnReceipt(one.Receipt, one.Number, one.ReceivedAt, one.Documents))
                .ToListAsync(cancellationToken),
            Version = draft?.Version ?? 0,
        };
    }

    private async Task<ConfirmationDue?> DueIn(Solicitation call, string bidder, CancellationToken cancellation)
    {
        if (call.State != SolicitationState.Published || call.LatestAddendum == 0)
            return null;
        var addenda = await read
            .Addenda.Where(one => one.Call == call.Id && one.Number != null)
            .Where(one => one.Acknowledgements.All(confirmed => confirmed.Bidder != bidder))
            .OrderBy(one => one.Number)
            .Select(one => new AddendumToConfirm(one.Id, one.Number!.Value))
            .ToListAsync(cancellation);
        return addenda.Count == 0 ? null : new ConfirmationDue(addenda, call.Terms.ClosesAt);
    }
}
