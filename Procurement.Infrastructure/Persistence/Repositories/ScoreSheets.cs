using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class ScoreSheets(ProcurementContext context) : IScoreSheets
{
    public Task<ScoreSheet?> Of(
        CompetitionId competition,
        string bidder,
        string step,
        string evaluator,
        CancellationToken cancellation
    ) =>
        context
            .Set<ScoreSheet>()
            .Whole()
            .SingleOrDefaultAsync(
                sheet =>
                    sheet.Competition == competition
                    && sheet.Bidder == bidder
                    && sheet.Step == step
                    && sheet.Evaluator == evaluator,
                cancellation
            );

    public Task<bool> AnyOpen(CompetitionId competition, string bidder, string step, CancellationToken cancellation) =>
        context
            .Set<ScoreSheet>()
            .AnyAsync(
                sheet =>
                    sheet.Competition == competition
                    && sheet.Bidder == bidder
                    && sheet.Step == step
                    && sheet.LockedAt == null,
                cancellation
            );

    public void Add(ScoreSheet sheet) => context.Add(sheet);
}
