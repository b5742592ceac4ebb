using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What ever stood on the own sheet for one criterion, and what happened to the sheet as a whole.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Criterion">The leaf.</param>
/// <remarks>Refuses: access.not-found, step.not-open.</remarks>
public sealed record ShowFieldHistory(CompetitionId Competition, string Step, string Bidder, string Criterion)
    : IQuery<FieldHistory>,
        IAboutCompetition;

/// <summary>The history of one criterion of a sheet.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="StepName">Name of the step.</param>
/// <param name="Name">The bidder's name.</param>
/// <param name="Leaf">The criterion.</param>
/// <param name="Entries">What happened, the newest first.</param>
public sealed record FieldHistory(
    DeskPlace Place,
    BilingualText StepName,
    string Name,
    Criterion Leaf,
    IReadOnlyList<SheetEntry> Entries
);

internal sealed class ShowFieldHistoryHandler(IReadContext read, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ShowFieldHistory, Outcome<FieldHistory>>
{
    public async Task<Outcome<FieldHistory>> Handle(ShowFieldHistory query, CancellationToken cancellationToken)
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
        if (desk.Leaves.FirstOrDefault(leaf => leaf.Id == query.Criterion) is not { } leaf)
            return AccessRefusals.NotFound;
        var sheet = desk.Row.Sheet;
        var entries = await read
            .ScoreSheets.IgnoreAutoIncludes()
            .Where(one => one.Id == sheet)
            .SelectMany(one => one.History.Where(line => line.Criterion == leaf.Id || line.Criterion == null))
            .OrderByDescending(line => line.Number)
            .ToListAsync(cancellationToken);
        return new FieldHistory(desk.Seat.Where, desk.Step.Name, desk.Seat.Name!, leaf, entries);
    }
}
