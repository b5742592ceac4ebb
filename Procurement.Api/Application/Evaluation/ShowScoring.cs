using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>One criterion of the own sheet for one proposal, with all that is needed to score it: what is looked for, where
/// the bidder answers it, what stands, and how far the sheet is.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf; null: the sheet as a whole.</param>
/// <remarks>Refuses: access.not-found (also: a leaf that the evaluator does not score, a bidder that they may not hear
/// of), step.not-open.</remarks>
public sealed record ShowScoring(CompetitionId Competition, string Step, string Bidder, string? Criterion = null)
    : IQuery<ScoringDetails>,
        IAboutCompetition;

internal sealed class ShowScoringHandler(IReadContext read, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowScoring, Outcome<ScoringDetails>>
{
    public async Task<Outcome<ScoringDetails>> Handle(ShowScoring query, CancellationToken cancellationToken)
    {
        var found = await SheetDesk.Find(
            read,
            plans,
            current.Person,
            query.Competition,
            (query.Step, query.Bidder, query.Criterion),
            cancellationToken
        );
        if (found.IsRefused)
            return found.Refusals;
        var desk = found.Value;
        if (query.Criterion is { } named && desk.Leaves.All(leaf => leaf.Id != named))
            return AccessRefusals.NotFound;
        if (desk.Leaves.Count == 0)
            return AccessRefusals.NotFound;
        var sheet = desk.Row.Sheet;
        var (criterion, isWhole) = (query.Criterion, query.Criterion is null);
        // The words of the other criteria are not read: the page shows only their points.
        var rows = await (
            from competition in read.Competitions.IgnoreAutoIncludes()
            where competition.Id == query.Competition
            from field in read.ScoreSheets.Where(one => one.Id == sheet).SelectMany(one => one.Fields).DefaultIfEmpty()
            from asked in read.Clarifications.Where(one => one.Competition == query.Competition).DefaultIfEmpty()
            from answer in asked!.Answers.Where(one => one.Bidder == query.Bidder).DefaultIfEmpty()
            select new ScoringRow
            {
                Criterion = field!.Criterion,
                Mark = field.Value,
                Comment = isWhole || field.Criterion == criterion ? field.Comment : "",
                Note = isWhole || field.Criterion == criterion ? field.Note : "",
                LookAgain = field.LookAgain,
                Version = field.Version,
                SavedAt = field.SavedAt,
                Asked = asked.Id,
                English = asked.Question.English,
                French = asked.Question.French,
                AskedAt = asked.AskedAt,
                Bidder = answer!.Bidder,
                Answer = answer.Text,
                AnsweredAt = answer.AnsweredAt,
            }
        )
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return ScoringDetails.Of(desk, ScoringRow.Fields(rows), ScoringRow.Clarified(rows));
    }
}
