using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Api.Application.Evaluation;

/// <summary>The panel begins to agree on a rated step: all its sheets are locked, and none is unlocked from now on.</summary>
/// <param name="Competition">The competition.</param>
/// <param name="Step">Identifier of the rated step.</param>
/// <remarks>Refuses: access.not-found, step.not-open, consensus.opened, consensus.sheets-not-submitted,
/// consensus.quorum-missing.</remarks>
public sealed record OpenConsensus(CompetitionId Competition, string Step) : ICommand<Done>, IAboutCompetition;

internal sealed class OpenConsensusHandler(ICompetitions competitions, IProgrammes programmes, TimeProvider clock)
    : IRequestHandler<OpenConsensus, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(OpenConsensus command, CancellationToken cancellationToken)
    {
        if (
            await competitions.FileOf(command.Competition, cancellationToken) is not { } file
            || file.Plan.Find(command.Step) is not RatedStep step
            || await programmes.Find(file.Call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var refusal = file.Competition.OpenConsensus(file, step, programme.Facts.Policy, clock.GetUtcNow());
        return refusal is null ? default(Done) : refusal;
    }
}
