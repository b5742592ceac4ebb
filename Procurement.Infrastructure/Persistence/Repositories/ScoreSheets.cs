using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.ScoreSheets;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class ScoreSheets(ProcurementContext context) : IScoreSheets
{
    private static readonly Func<
        ProcurementContext,
        CompetitionId,
        string,
        string,
        string,
        string,
        CancellationToken,
        Task<ScoreSheet?>
    > WithField = EF.CompileAsyncQuery(
        (
            ProcurementContext context,
            CompetitionId competition,
            string bidder,
            string step,
            string evaluator,
            string criterion,
            CancellationToken _
        ) =>
            context
                .Set<ScoreSheet>()
                .AsSingleQuery()
                .Include(sheet => sheet.Fields.Where(field => field.Criterion == criterion))
                .SingleOrDefault(sheet =>
                    sheet.Competition == competition
                    && sheet.Bidder == bidder
                    && sheet.Step == step
                    && sheet.Evaluator == evaluator
                )
    );

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

    public Task<ScoreSheet?> ForField(
        CompetitionId competition,
        string bidder,
        string step,
        string evaluator,
        string criterion,
        CancellationToken cancellation
    ) => WithField(context, competition, bidder, step, evaluator, criterion, cancellation);

    public async Task<IReadOnlyList<ScoreSheet>> OfEvaluator(
        CompetitionId competition,
        string evaluator,
        CancellationToken cancellation
    ) =>
        await context
            .Set<ScoreSheet>()
            .Whole()
            .Where(sheet => sheet.Competition == competition && sheet.Evaluator == evaluator)
            .OrderBy(sheet => sheet.Id)
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<SheetHead>> HeadsOf(
        CompetitionId competition,
        string step,
        CancellationToken cancellation
    ) => await context.Set<ScoreSheet>().HeadsOf(competition, step).ToListAsync(cancellation);

    public Task<bool> AnyOpen(CompetitionId competition, string bidder, string step, CancellationToken cancellation) =>
        context
            .Set<ScoreSheet>()
            .AnyAsync(
                sheet =>
                    sheet.Competition == competition
                    && sheet.Bidder == bidder
                    && sheet.Step == step
                    && sheet.LockedAt == null
                    && sheet.VoidedAt == null,
                cancellation
            );

    public void Add(ScoreSheet sheet) => context.Add(sheet);
}
