using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Evaluation;

/// <summary>Every ranking of a competition as it was worked out, and from each to the next what moved and why.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowRankingChanges(CompetitionId Competition) : IQuery<RankingHistory>, IAboutCompetition;

/// <summary>The rankings of a competition.</summary>
/// <param name="Rankings">As worked out, oldest first.</param>
/// <param name="Changes">From each to the next.</param>
/// <param name="IsStale">Whether something changed that the newest does not show yet.</param>
public sealed record RankingHistory(
    IReadOnlyList<RankingRecord> Rankings,
    IReadOnlyList<RankingChange> Changes,
    bool IsStale
);

internal sealed class ShowRankingChangesHandler(IReadContext read)
    : IRequestHandler<ShowRankingChanges, Outcome<RankingHistory>>
{
    public async Task<Outcome<RankingHistory>> Handle(ShowRankingChanges query, CancellationToken cancellationToken)
    {
        if (await read.FileOf(query.Competition, cancellationToken) is not { } file)
            return AccessRefusals.NotFound;
        return new RankingHistory(
            file.Competition.Rankings,
            RankingChange.Of(file.Competition, file.Submissions),
            file.Competition.IsRankingStale
        );
    }
}
