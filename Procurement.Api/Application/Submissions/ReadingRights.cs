using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Evaluation;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Submissions;

/// <summary>Whether somebody of the buyer's side may read a bidder's opened envelopes. One that is not theirs to read does
/// not exist for them.</summary>
internal static class ReadingRights
{
    /// <summary>What may be read of a bidder; or access.not-found (nothing was opened, it is no longer evaluated, or there is
    /// a conflict), and what else keeps an evaluator from it.</summary>
    public static async Task<Outcome<OpenedSubmission>> Reading(
        this IReadContext read,
        Person reader,
        CompetitionId id,
        string bidder,
        CancellationToken cancellation
    )
    {
        var found = await (
            from one in read.Competitions
            join received in read.Submissions on one.Id equals received.Competition
            where one.Id == id && received.Bidder == bidder
            select new
            {
                Submission = received,
                Version = read
                    .SubmissionVersions.Where(version => version.Submission == received.Id)
                    .OrderByDescending(version => version.Number)
                    .FirstOrDefault(),
                Opened = one.DocumentOpenings.ToList(),
                ArePricesOpen = one.Openings.Any(),
                IsRanked = one.Rankings.Any(),
            }
        )
            .AsSingleQuery()
            .SingleOrDefaultAsync(cancellation);
        if (found is not { Submission: { } submission, Opened: { } openings })
            return AccessRefusals.NotFound;
        if (reader.Role is Role.Evaluator or Role.Chair && !submission.IsEvaluated)
            return AccessRefusals.NotFound;
        if (await read.ReadableToChair(reader, id, cancellation) is { } ofChair && !ofChair.Contains(bidder))
            return AccessRefusals.NotFound;
        if (reader.Role == Role.Evaluator)
        {
            var panel = await read.Panels.SingleOrDefaultAsync(one => one.Competition == id, cancellation);
            if (panel?.Bars(reader.ActsFor ?? "", bidder) is { } barred)
                return barred.Code == "evaluator.conflict-declared" ? AccessRefusals.NotFound : barred;
            if (panel is null)
                return AccessRefusals.NotFound;
        }
        var opened = openings
            .Where(opening => opening.Bidders.Contains(bidder))
            .Select(one => one.Envelope)
            .ToHashSet();
        if (found.Version is not { } version || opened.Count == 0)
            return AccessRefusals.NotFound;
        if (reader.Role == Role.Approver && !found.IsRanked)
            return AccessRefusals.NotFound;
        var seesPrices =
            found.ArePricesOpen
            && reader.Role != Role.Evaluator
            && (
                found.IsRanked
                || reader.Role == Role.FairnessMonitor
                || (await read.CallOf(id, cancellation))!.Plan.Steps[^1] is PriceStep
            );
        return new OpenedSubmission(opened, version, seesPrices, submission.UnconfirmedAddendum);
    }
}

/// <summary>The version that counts, of a submission of which something was opened.</summary>
/// <param name="Envelopes">Its envelopes of documents that were opened.</param>
/// <param name="Version">The version.</param>
/// <param name="SeesPrices">Whether the reader may see prices, and what lay sealed with them: the fairness monitor from
/// their opening; lead and chair too, but where another step follows only from the ranking, as the approver.</param>
/// <param name="UnconfirmedAddendum">The first addendum that the bidder did not confirm; null: none.</param>
internal sealed record OpenedSubmission(
    IReadOnlySet<string> Envelopes,
    SubmissionVersion Version,
    bool SeesPrices,
    int? UnconfirmedAddendum
)
{
    /// <summary>Whether a document of it may be read.</summary>
    public bool Opens(DocumentId document) =>
        Version.Documents.FirstOrDefault(one => one.Id == document) is { } enclosed
        && (enclosed.Kind == DocumentKind.Sealed ? SeesPrices : Envelopes.Contains(enclosed.Envelope));
}
