using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Works out the ranking of a competition and keeps it beside those before.</summary>
/// <remarks>Refuses: access.not-found, step.not-closed, ranking.current.</remarks>
public sealed record RankCompetition(CompetitionId Competition) : ICommand<RankingNumber>, IAboutCompetition;

/// <summary>The number of a ranking in its competition, from 1.</summary>
public readonly record struct RankingNumber(int Value);

internal sealed class RankCompetitionHandler(ICompetitions competitions, TimeProvider clock)
    : IRequestHandler<RankCompetition, Outcome<RankingNumber>>
{
    public async Task<Outcome<RankingNumber>> Handle(RankCompetition command, CancellationToken cancellationToken)
    {
        if (await competitions.FileOf(command.Competition, cancellationToken) is not { } file)
            return AccessRefusals.NotFound;
        var ranked = file.Competition.Rank(file, clock.GetUtcNow());
        return ranked.IsRefused ? ranked.Refusals : new RankingNumber(ranked.Value.Number);
    }
}
