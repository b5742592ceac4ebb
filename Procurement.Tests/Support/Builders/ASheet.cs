using System.Collections.Immutable;
using Procurement.Domain.Evaluation.ScoreSheets;

namespace Procurement.Tests.Support.Builders;

/// <summary>Score sheets in business words.</summary>
internal static class ASheet
{
    public static ScoreSheet Of(string bidder, string evaluator = "E1") =>
        new(new ScoreSheetId(Guid.NewGuid()), default, bidder, "technical", evaluator);

    /// <summary>Every mark with a comment.</summary>
    public static ImmutableArray<Refusal> Write(
        this ScoreSheet sheet,
        RatedStep step,
        IReadOnlyDictionary<string, Fraction> marks
    ) =>
        sheet.Write(
            step,
            [.. marks.Select(mark => new WrittenField(mark.Key, mark.Value, "A comment."))],
            ACompetition.After
        );

    /// <summary>All leaves of the step.</summary>
    public static ImmutableArray<Refusal> Lock(
        this ScoreSheet sheet,
        RatedStep step,
        EvaluationPolicy policy,
        DateTimeOffset now
    ) => sheet.Lock(SheetDemands.Of(APlan.Of(step), step, _ => true, policy), now);
}
