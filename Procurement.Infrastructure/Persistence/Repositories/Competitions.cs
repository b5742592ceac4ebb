using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Competitions(ProcurementContext context) : ICompetitions
{
    public Task<Competition?> Find(CompetitionId id, CancellationToken cancellation) =>
        context.Set<Competition>().Whole().SingleOrDefaultAsync(competition => competition.Id == id, cancellation);

    public async Task<IReadOnlyList<Competition>> OfCall(SolicitationId call, CancellationToken cancellation) =>
        await context
            .Set<Competition>()
            .Whole()
            .Where(competition => competition.Solicitation == call)
            .OrderBy(competition => competition.Position)
            .ToListAsync(cancellation);

    public Task<EvaluationFile?> FileOf(CompetitionId id, CancellationToken cancellation) =>
        new EvaluationFiles(context, QueryTrackingBehavior.TrackAll).Of(id, cancellation);

    public Task<IReadOnlyList<EvaluationFile>> FilesOf(SolicitationId call, CancellationToken cancellation) =>
        new EvaluationFiles(context, QueryTrackingBehavior.TrackAll).Of(call, cancellation);

    public void Add(Competition competition) => context.Add(competition);
}
