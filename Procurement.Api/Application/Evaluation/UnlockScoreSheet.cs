using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The lead gives a sheet back to the evaluator who asked for it, before the panel begins to agree. What stood on
/// it stays in its history.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Evaluator">Identifier of the evaluator.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Refuses: access.not-found, step.not-open, consensus.opened, sheet.not-locked, sheet.unlock-not-asked,
/// reason.missing.</remarks>
public sealed record UnlockScoreSheet(
    CompetitionId Competition,
    string Step,
    string Bidder,
    string Evaluator,
    string Reason
) : ICommand<Done>, IAboutCompetition;

internal sealed class UnlockScoreSheetHandler(
    ICompetitions competitions,
    IScoreSheets sheets,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<UnlockScoreSheet, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(UnlockScoreSheet command, CancellationToken cancellationToken)
    {
        var (stepId, bidder, evaluator) = (command.Step, command.Bidder, command.Evaluator);
        if (
            await competitions.Find(command.Competition, cancellationToken) is not { } competition
            || await sheets.Of(competition.Id, bidder, stepId, evaluator, cancellationToken) is not { } sheet
        )
            return AccessRefusals.NotFound;
        var refusal =
            competition.Bars(stepId)
            ?? competition.BarsUnlocking(stepId)
            ?? sheet.Unlock(command.Reason, current.Person.Id, clock.GetUtcNow());
        return refusal is null ? default(Done) : refusal;
    }
}
