using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Infrastructure.Persistence.Queries;

/// <summary>How far sheets are, without a word or mark of them.</summary>
public static class SheetHeads
{
    /// <summary>Of one step, those that are void left out; in one query, ordered by bidder and evaluator.</summary>
    public static IQueryable<SheetHead> HeadsOf(
        this IQueryable<ScoreSheet> sheets,
        CompetitionId competition,
        string step
    ) =>
        sheets
            .IgnoreAutoIncludes()
            .AsSingleQuery()
            .Where(sheet => sheet.Competition == competition && sheet.Step == step && sheet.VoidedAt == null)
            .OrderBy(sheet => sheet.Bidder)
            .ThenBy(sheet => sheet.Evaluator)
            .ThenBy(sheet => sheet.Id)
            .Select(sheet => new SheetHead(
                sheet.Bidder,
                sheet.Evaluator,
                sheet.LockedAt != null,
                sheet.Fields.Where(field => field.Value != null).Select(field => field.Criterion).ToList()
            ));
}
