using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Organizations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>A bidder of whom an evaluator or the chair may hear.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Name">Its name.</param>
internal sealed record ReadableBidder(string Bidder, string Name);

/// <summary>Of which bidders an evaluator may hear: those whom the newest declaration cleared and with whom they are not in
/// conflict; on paper, where only conflicts are recorded, all others.</summary>
internal static class ReadableBidders
{
    /// <summary>Of whom the chair who asks may hear; null: the person does not chair, and this keeps nothing from
    /// them.</summary>
    public static async Task<IReadOnlySet<string>?> ReadableToChair(
        this IReadContext read,
        Person person,
        CompetitionId competition,
        CancellationToken cancellation
    )
    {
        if (person.Role != Role.Chair)
            return null;
        var readable = await read.ReadableBy(person.Id, competition, cancellation);
        var mayHear =
            readable.Count > 0
            && await (
                from one in read.Competitions
                join call in read.Solicitations on one.Solicitation equals call.Id
                join programme in read.Programmes on call.Programme equals programme.Id
                join panel in read.Panels on one.Id equals panel.Competition
                where one.Id == competition
                where panel.Chair == null || panel.Chair.Person == person.Id
                where
                    programme.Facts.Policy == EvaluationPolicy.PaperCase
                    || read.Undertakings.Any(it => it.Call == call.Id && it.Person == person.Id)
                select one.Id
            ).AnyAsync(cancellation);
        return mayHear ? readable.Select(one => one.Bidder).ToHashSet() : new HashSet<string>();
    }

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
