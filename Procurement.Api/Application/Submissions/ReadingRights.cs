using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;
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
        var competition = await read.Competitions.SingleOrDefaultAsync(one => one.Id == id, cancellation);
        var submission = await read.Submissions.SingleOrDefaultAsync(
            one => one.Competition == id && one.Bidder == bidder,
            cancellation
        );
        if (competition is null || submission is null)
            return AccessRefusals.NotFound;
        if (reader.Role is Role.Evaluator or Role.Chair && !submission.IsEvaluated)
            return AccessRefusals.NotFound;
        if (reader.Role == Role.Evaluator)
        {
            var panel = await read.Panels.SingleOrDefaultAsync(one => one.Competition == id, cancellation);
            if (panel?.Bars(reader.ActsFor ?? "", bidder) is { } barred)
                return barred.Code == "evaluator.conflict-declared" ? AccessRefusals.NotFound : barred;
            if (panel is null)
                return AccessRefusals.NotFound;
        }
        var version = await read
            .SubmissionVersions.Where(one => one.Submission == submission.Id)
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancellation);
        if (version is null || competition.DocumentOpenings.All(opening => !opening.Bidders.Contains(bidder)))
            return AccessRefusals.NotFound;
        return new OpenedSubmission(competition, version);
    }
}

/// <summary>The version that counts, of a submission of which something was opened.</summary>
internal sealed record OpenedSubmission(Competition Competition, SubmissionVersion Version)
{
    /// <summary>Whether a document of it may be read.</summary>
    public bool Opens(string bidder, DocumentId document) =>
        Version.Documents.Any(one => one.Id == document && Competition.HasOpened(one.Envelope, bidder));
}
