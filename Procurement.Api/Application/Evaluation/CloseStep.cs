using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Closes a step for the whole competition; those that do not pass it stop there.</summary>
/// <remarks>Refuses: access.not-found, step.not-open and, all submissions together, score.missing, consensus.missing,
/// consensus.sheets-not-submitted, consensus.spread-not-reviewed, mandatory.missing, envelope.not-opened.</remarks>
public sealed record CloseStep(CompetitionId Competition, string Step) : ICommand<Done>, IAboutCompetition;

internal sealed class CloseStepHandler(ICompetitions competitions, IProgrammes programmes, TimeProvider clock)
    : IRequestHandler<CloseStep, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(CloseStep command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || await programmes.Find(file.Call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var refusals = file.Competition.CloseStep(file, command.Step, programme.Facts.Policy, clock.GetUtcNow());
        return refusals.IsEmpty ? default(Done) : refusals;
    }
}
