using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A bidder of whom an evaluator may hear.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
internal sealed record ReadableBidder(string Bidder, string Name);

/// <summary>Of which bidders an evaluator may hear: those whom the newest declaration cleared and with whom they are not in
/// conflict; on paper, where only conflicts are recorded, all others.</summary>
internal static class ReadableBidders
{
    public static async Task<IReadOnlyList<ReadableBidder>> ReadableBy(
        this IReadContext read,
        string evaluator,
        CompetitionId competition,
        CancellationToken cancellation
    ) =>
        await (
            from submission in read.Submissions
            join one in read.Competitions on submission.Competition equals one.Id
            join call in read.Solicitations on one.Solicitation equals call.Id
            join programme in read.Programmes on call.Programme equals programme.Id
            join bidder in read.Organizations
                on new { call.Programme, submission.Bidder } equals new { bidder.Programme, bidder.Bidder }
            join panel in read.Panels on submission.Competition equals panel.Competition
            where
                submission.Competition == competition
                && !panel.Conflicts.Any(it => it.Evaluator == evaluator && it.Bidder == submission.Bidder)
                && (
                    programme.Facts.Policy == EvaluationPolicy.PaperCase
                    || panel
                        .Declarations.Where(it => it.Evaluator == evaluator && it.Bidder == submission.Bidder)
                        .OrderByDescending(it => it.Number)
                        .Select(it => it.IsCleared)
                        .FirstOrDefault()
                )
            orderby submission.Receipt.Position, submission.Id
            select new ReadableBidder(submission.Bidder, bidder.Facts.Name)
        )
            .IgnoreAutoIncludes()
            .ToListAsync(cancellation);
}
