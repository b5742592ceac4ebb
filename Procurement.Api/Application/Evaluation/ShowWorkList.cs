using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What the evaluator who asks has to score, in their own order. A bidder with whom they are in conflict, or of
/// whom they have not declared themselves, is in no list and no count.</summary>
/// <param name="Competition">The competition.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned.</remarks>
public sealed record ShowWorkList(CompetitionId Competition) : IQuery<WorkList>, IAboutCompetition;

internal sealed class ShowWorkListHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ShowWorkList, Outcome<WorkList>>
{
    public async Task<Outcome<WorkList>> Handle(ShowWorkList query, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } evaluator
            || await StepReading.Of(read, query.Competition, cancellationToken) is not { } reading
        )
            return AccessRefusals.NotFound;
        if (reading.Panel.Find(evaluator) is not { } member)
            return new Refusal("evaluator.not-assigned", evaluator);
        var readable = await read.ReadableBy(evaluator, query.Competition, cancellationToken);
        var names = readable.ToDictionary(one => one.Bidder, one => one.Name);
        var orders = await read
            .Panels.Where(panel => panel.Competition == query.Competition)
            .SelectMany(panel => panel.Orders.Where(order => order.Evaluator == evaluator))
            .ToDictionaryAsync(order => order.Step, cancellationToken);
        var steps = new List<StepWork>();
        foreach (var step in reading.Plan.RatedSteps.Where(step => member.Of(step.Leaves).Any()))
        {
            var progress = reading.Competition.Steps.Single(one => one.Step == step.Id);
            if (progress.State == StepState.Waiting)
                continue;
            var sheets = await reading.Sheets(step, cancellationToken);
            var own = sheets.Wanted.Where(one => one.Member.Evaluator == evaluator && names.ContainsKey(one.Bidder));
            steps.Add(
                Work(step, progress, own.ToDictionary(one => one.Bidder), orders.GetValueOrDefault(step.Id), names)
            );
        }
        return new WorkList(evaluator, steps);
    }

    private static StepWork Work(
        RatedStep step,
        StepProgress progress,
        Dictionary<string, WantedSheet> own,
        ReadingOrder? order,
        Dictionary<string, string> names
    )
    {
        IEnumerable<string> bidders = order is null ? own.Keys : order.Of(own.Keys);
        var leaves = own.Count == 0 ? [] : own.Values.First().Leaves;
        return new StepWork(
            step.Id,
            progress.State,
            progress.SheetsDueAt,
            [
                .. bidders
                    .Select(bidder => own[bidder])
                    .Select(one => new ProposalWork(
                        one.Bidder,
                        names[one.Bidder],
                        one.Scored,
                        one.Leaves.Count,
                        one.IsHandedIn
                    )),
            ],
            [
                .. leaves.Select(leaf => new CriterionWork(
                    leaf.Id,
                    own.Values.Count(one => one.Head?.Scored.Contains(leaf.Id) == true),
                    own.Count
                )),
            ]
        );
    }
}
