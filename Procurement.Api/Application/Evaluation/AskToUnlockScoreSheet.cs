using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>An evaluator asks the lead to have a sheet back, before the panel begins to agree.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <param name="Bidder">Whose submission.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Refuses: access.not-found, evaluator.not-assigned, sheet.not-owner, evaluator.conflict-declared, step.not-open,
/// declaration.missing, submission.not-live, submission.did-not-advance, consensus.opened, sheet.not-locked,
/// reason.missing.</remarks>
public sealed record AskToUnlockScoreSheet(CompetitionId Competition, string Step, string Bidder, string Reason)
    : ICommand<Done>,
        IAboutCompetition;

internal sealed class AskToUnlockScoreSheetHandler(
    IScoringFootings footings,
    ICompetitions competitions,
    IPanels panels,
    IScoreSheets sheets,
    PanelMail mail,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<AskToUnlockScoreSheet, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AskToUnlockScoreSheet command, CancellationToken cancellationToken)
    {
        var person = current.Person;
        var (competitionId, stepId, bidder) = (command.Competition, command.Step, command.Bidder);
        if (await footings.Of(competitionId, stepId, bidder, person, cancellationToken) is not { } footing)
            return AccessRefusals.NotFound;
        if (footing.Bars(person.Id) is { } barred)
            return barred;
        if (
            await competitions.Find(competitionId, cancellationToken) is not { } competition
            || await panels.WithDeclarations(competitionId, cancellationToken) is not { } panel
            || await sheets.Of(competitionId, bidder, stepId, person.ActsFor!, cancellationToken) is not { } sheet
        )
            return AccessRefusals.NotFound;
        var now = clock.GetUtcNow();
        if ((competition.BarsUnlocking(stepId) ?? sheet.AskToUnlock(command.Reason, now)) is { } refusal)
            return refusal;
        var known = panel.Notices.Count;
        panel.TellOfUnlockAsked(person.ActsFor!, bidder, stepId, now);
        await mail.Send(competition.Solicitation, panel, known, cancellationToken);
        return default(Done);
    }
}
