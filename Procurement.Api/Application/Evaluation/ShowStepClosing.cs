using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Api.Application.Submissions;
using Procurement.Api.Security;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What still keeps an open step from being closed, as closing it would refuse; nothing is changed.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the step.</param>
/// <remarks>Refuses: access.not-found, step.not-open.</remarks>
public sealed record ShowStepClosing(CompetitionId Competition, string Step) : IQuery<StepClosing>, IAboutCompetition;

/// <summary>What keeps a step from being closed.</summary>
/// <param name="Place">The competition.</param>
/// <param name="Step">Identifier of the step.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reaching">How many submissions reached it.</param>
/// <param name="Blockers">What is missing, in the order of the submissions; empty: it can be closed.</param>
public sealed record StepClosing(
    CompetitionPlace Place,
    string Step,
    BilingualText Name,
    int Reaching,
    IReadOnlyList<StepBlocker> Blockers
);

/// <summary>One thing that is missing.</summary>
/// <param name="Missing">As closing the step would refuse it.</param>
/// <param name="Bidder">Name of the bidder; null: it is about none.</param>
/// <param name="Item">Name of the criterion or text of the requirement; null: it is about none.</param>
public sealed record StepBlocker(Refusal Missing, string? Bidder, BilingualText? Item);

internal sealed class ShowStepClosingHandler(IReadContext read, KnownCalls calls, ActingPerson acting)
    : IRequestHandler<ShowStepClosing, Outcome<StepClosing>>
{
    public async Task<Outcome<StepClosing>> Handle(ShowStepClosing query, CancellationToken cancellationToken)
    {
        if (
            await calls.Of(query.Competition, cancellationToken) is not { } call
            || call.FileOf(query.Competition) is not { } file
            || file.Plan.Find(query.Step) is not { } step
        )
            return AccessRefusals.NotFound;
        if (file.Competition.Bars(step.Id) is { } barred)
            return barred;
        var names = await CallNames.Of(read, call.Call.Programme, cancellationToken);
        return new StepClosing(
            PlannedPlace.Of(file, names, acting.Place.Stage),
            step.Id,
            step.Name,
            file.Reaching(step).Count,
            [
                .. file.MissingIn(step, names.Facts.Policy)
                    .Select(missing => new StepBlocker(
                        missing,
                        missing.Subject?.Bidder is { } bidder ? names.Bidders.GetValueOrDefault(bidder, bidder) : null,
                        missing.Subject?.Item is { } item ? NameOf(step, item) : null
                    )),
            ]
        );
    }

    private static BilingualText? NameOf(PlanStep step, string item) =>
        step switch
        {
            RatedStep rated => rated.Leaves.FirstOrDefault(leaf => leaf.Id == item)?.Name,
            MandatoryStep mandatory => mandatory.Requirements.FirstOrDefault(one => one.Id == item)?.Text,
            _ => null,
        };
}
