using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Api.Application.Evaluation;

/// <summary>One field of a sheet beside one question about its proposal, each with each: one statement instead of two; never
/// shown as it is.</summary>
internal sealed record ScoringRow
{
    /// <summary>Null: nothing was saved.</summary>
    public required string? Criterion { get; init; }

    public required Points? Mark { get; init; }

    public required string? Comment { get; init; }

    public required string? Note { get; init; }

    public required bool? LookAgain { get; init; }

    public required int? Version { get; init; }

    public required DateTimeOffset? SavedAt { get; init; }

    /// <summary>Null: nothing was asked in the competition.</summary>
    public required ClarificationId? Asked { get; init; }

    public required string? English { get; init; }

    public required string? French { get; init; }

    public required DateTimeOffset? AskedAt { get; init; }

    /// <summary>Null: this bidder was not asked.</summary>
    public required string? Bidder { get; init; }

    public required string? Answer { get; init; }

    public required DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The fields.</summary>
    public static List<FieldDetails> Fields(List<ScoringRow> rows) =>
        rows.Where(row => row.Criterion is not null)
            .DistinctBy(row => row.Criterion)
            .Select(row => new FieldDetails(
                row.Criterion!,
                row.Mark,
                row.Comment ?? "",
                row.Note,
                row.LookAgain,
                row.Version!.Value,
                row.SavedAt
            ))
            .ToList();

    /// <summary>The questions to the bidder of the sheet, the oldest first.</summary>
    public static List<ClarifiedPoint> Clarified(List<ScoringRow> rows) =>
        rows.Where(row => row.Bidder is not null)
            .DistinctBy(row => row.Asked)
            .OrderBy(row => row.AskedAt)
            .ThenBy(row => row.Asked!.Value.Value)
            .Select(row => new ClarifiedPoint(
                new(row.English!, row.French!),
                row.AskedAt!.Value,
                row.Answer,
                row.AnsweredAt
            ))
            .ToList();
}
