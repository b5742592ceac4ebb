using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Consensus;

/// <summary>The mandatory and rated steps of a competition, in the plan's order, and how far each has come.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ListStepRooms(CompetitionId Competition) : IQuery<IReadOnlyList<StepEntrance>>, IAboutCompetition;

/// <summary>The way into one step.</summary>
/// <param name="Place">The step.</param>
/// <param name="IsMandatory">Whether requirements are checked in it; else criteria are scored.</param>
/// <param name="IsOpenToReader">Whether there is something for the reader to see.</param>
public sealed record StepEntrance(StepPlace Place, bool IsMandatory, bool IsOpenToReader);

internal sealed class ListStepRoomsHandler(IReadContext read, IPublishedPlans plans, ICurrentPerson current)
    : IRequestHandler<ListStepRooms, Outcome<IReadOnlyList<StepEntrance>>>
{
    public async Task<Outcome<IReadOnlyList<StepEntrance>>> Handle(
        ListStepRooms query,
        CancellationToken cancellationToken
    )
    {
        var steps = await (
            from competition in read.Competitions.IgnoreAutoIncludes()
            join call in read.Solicitations on competition.Solicitation equals call.Id
            join programme in read.Programmes.IgnoreAutoIncludes() on call.Programme equals programme.Id
            where competition.Id == query.Competition
            from step in competition.Steps
            orderby step.Position, step.Step
            select new
            {
                step.Step,
                step.State,
                step.ConsensusOpenedAt,
                step.SheetsDueAt,
                Call = call.Id,
                call.PlanHash,
                call.Terms.Reference,
                programme.Facts.TimeZone,
                programme.Facts.IsSynthetic,
                Region = programme
                    .Regions.Where(region => region.Code == competition.Region)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
                IsRanked = competition.Rankings.Any(),
            }
        ).ToListAsync(cancellationToken);
        if (steps.Count == 0)
            return AccessRefusals.NotFound;
        var plan = await plans.Of(steps[0].Call, steps[0].PlanHash, cancellationToken);
        var role = current.Person.Role;
        return steps
            .Where(one => plan.Find(one.Step) is MandatoryStep or RatedStep)
            .Select(one =>
            {
                var planned = plan.Find(one.Step)!;
                var isClosed = one.State == StepState.Closed;
                var place = new StepPlace(
                    query.Competition.Value,
                    one.Step,
                    planned.Name,
                    one.Region,
                    one.Reference,
                    one.TimeZone,
                    one.IsSynthetic,
                    one.State,
                    one.ConsensusOpenedAt,
                    one.SheetsDueAt
                );
                return new StepEntrance(
                    place,
                    planned is MandatoryStep,
                    planned is RatedStep ? one.State != StepState.Waiting
                        : role == Role.Chair ? one.State != StepState.Waiting
                        : role == Role.Approver ? one.IsRanked
                        : role != Role.Evaluator && isClosed
                );
            })
            .ToList();
    }
}
