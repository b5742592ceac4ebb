using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Api.Application.Evaluation;

/// <summary>What stands on a sheet for one criterion.</summary>
/// <param name="Criterion">The leaf.</param>
/// <param name="Mark">Points or level; null: none yet.</param>
/// <param name="Comment">Why; empty: none yet.</param>
/// <param name="Note">The evaluator's own note; null for everybody else.</param>
/// <param name="LookAgain">Whether the evaluator means to look at it again; null for everybody else.</param>
/// <param name="Version">What the next save has to name.</param>
/// <param name="SavedAt">When it was saved last; null: never.</param>
public sealed record FieldDetails(
    string Criterion,
    Points? Mark,
    string Comment,
    string? Note,
    bool? LookAgain,
    int Version,
    DateTimeOffset? SavedAt
)
{
    /// <summary>A field that was never saved.</summary>
    internal static FieldDetails Blank(string criterion) => new(criterion, null, "", "", false, 0, null);

    /// <summary>As its own evaluator sees it.</summary>
    internal static FieldDetails? Of(SheetField? saved) =>
        saved is null
            ? null
            : new FieldDetails(
                saved.Criterion,
                saved.Value,
                saved.Comment,
                saved.Note,
                saved.LookAgain,
                saved.Version,
                saved.SavedAt
            );
}
