using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Hands an evaluator's sheet in, as it was saved; from then on it may not change.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned, sheet.not-owner, evaluator.conflict-declared, step.not-open,
/// declaration.missing, submission.not-live, submission.did-not-advance, sheet.voided, sheet.locked and, all criteria
/// together, score.missing, sheet.reason-missing.</remarks>
public sealed record LockScoreSheet(CompetitionId Competition, string Step, string Bidder)
    : ICommand<ScoreSheetId>,
        IAboutCompetition;

internal sealed class LockScoreSheetHandler(
    IScoringFootings footings,
    IPublishedPlans plans,
    IScoreSheets sheets,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<LockScoreSheet, Outcome<ScoreSheetId>>
{
    public async Task<Outcome<ScoreSheetId>> Handle(LockScoreSheet command, CancellationToken cancellationToken)
    {
        var person = current.Person;
        var (competition, stepId, bidder) = (command.Competition, command.Step, command.Bidder);
        if (await footings.Of(competition, stepId, bidder, person, cancellationToken) is not { } footing)
            return AccessRefusals.NotFound;
        if (footing.Bars(person.Id) is { } barred)
            return barred;
        var plan = await plans.Of(footing.Call, footing.PlanHash, cancellationToken);
        if (plan.Find(stepId) is not RatedStep step)
            return AccessRefusals.NotFound;
        // Of a sheet that was never begun everything is missing, which the sheet itself says best.
        var sheet =
            await sheets.Of(competition, bidder, stepId, person.ActsFor!, cancellationToken)
            ?? new ScoreSheet(new ScoreSheetId(identifiers.Next()), competition, bidder, stepId, person.ActsFor!);
        var demands = SheetDemands.Of(plan, step, footing.Member!.Scores, footing.Policy);
        var refusals = sheet.Lock(demands, clock.GetUtcNow());
        return refusals.IsEmpty ? sheet.Id : refusals;
    }
}
