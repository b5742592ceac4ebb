using System.Collections.Immutable;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Support.Reference;

/// <summary>A plan as a case file spells it, word by word, without the product's reader.</summary>
internal static class ReferencePlan
{
    public static EvaluationPlan Of(JsonNode plan) =>
        new()
        {
            Steps = [.. plan.List("steps").Select(Step)],
            TotalPoints = Points.Of(plan["totalPoints"]!.Decimal()),
            Consensus = plan.Word("consensus") switch
            {
                "agreed" => ConsensusMethod.Agreed,
                "mean" => ConsensusMethod.Mean,
                _ => ConsensusMethod.Median,
            },
            Rounding = Rounding(plan["rounding"])!,
            Ranking = plan.Word("ranking") switch
            {
                "highest-total" => RankingMethod.HighestTotal,
                "lowest-price" => RankingMethod.LowestPrice,
                "lowest-adjusted-price" => RankingMethod.LowestAdjustedPrice,
                _ => RankingMethod.LowestPricePerPoint,
            },
            Adjustment = plan["adjustment"] is { } given
                ? new(
                    Percent.Of(given["percent"]!.Decimal()),
                    Percent.Of(given["from"]!.Decimal()),
                    Percent.Of(given["per"]!.Decimal())
                )
                : null,
            TieBreaks = [.. plan.List("tieBreak").Select(link => Link(link.GetValue<string>()))],
            DrawSeed = plan["drawSeed"]?.GetValue<string>(),
        };

    private static TieBreak Link(string word) =>
        word switch
        {
            "lowest-price" => new(TieBreakKind.LowestPrice),
            "earliest-received" => new(TieBreakKind.EarliestReceived),
            "draw" => new(TieBreakKind.Draw),
            _ when word[..5] == "step:" => new(TieBreakKind.Step, word[5..]),
            _ => new(TieBreakKind.Criterion, word[10..]),
        };

    private static PlanStep Step(JsonNode step) =>
        step.Word("kind") switch
        {
            "mandatory" => new MandatoryStep
            {
                Id = step.Word("id"),
                Name = NoName,
                Requirements = [.. step.List("requirements").Select(one => new Requirement(one.Word("id"), NoName))],
            },
            "rated" => new RatedStep
            {
                Id = step.Word("id"),
                Name = NoName,
                Maximum = Points.Of(step["maximum"]!.Decimal()),
                Weight = Optional(step["weight"]),
                Rounding = Rounding(step["rounding"]),
                Minimum =
                    step["minimum"]?["percent"] is { } percent ? StepMinimum.Of(Percent.Of(percent.Decimal()))
                    : step["minimum"]?["points"] is { } points ? StepMinimum.Of(Points.Of(points.Decimal()))
                    : null,
                Criteria = Criteria(step),
            },
            _ => new PriceStep
            {
                Id = step.Word("id"),
                Name = NoName,
                Maximum = Points.Of(step["maximum"]!.Decimal()),
                Weight = Optional(step["weight"]),
                Rounding = Rounding(step["rounding"]),
                Formula = step.Word("formula") switch
                {
                    "lowest-proportional" => PriceFormula.LowestProportional,
                    "linear-above-lowest" => PriceFormula.LinearAboveLowest,
                    "min-max" => PriceFormula.MinMax,
                    _ => PriceFormula.BudgetLinear,
                },
                Budget = step["budget"] is { } budget ? Money.Of(budget.Decimal()) : null,
                AbnormallyLowBelowMean = step["abnormallyLow"]?["percentBelowMean"] is { } percent
                    ? Percent.Of(percent.Decimal())
                    : null,
            },
        };

    private static BilingualText NoName { get; } = new("-", "-");

    private static ImmutableArray<Criterion> Criteria(JsonNode parent) =>
        [
            .. parent
                .List("criteria")
                .Select(one => new Criterion
                {
                    Id = one.Word("id"),
                    Name = NoName,
                    Maximum = Points.Of(one["maximum"]!.Decimal()),
                    Minimum = Optional(one["minimum"]),
                    Scale = one["scale"] is { } scale
                        ? new(Points.Of(scale["maximum"]!.Decimal()), Points.Of(scale["increment"]!.Decimal()))
                        : null,
                    Children = Criteria(one),
                }),
        ];

    private static Points? Optional(JsonNode? number) => number is null ? null : Points.Of(number.Decimal());

    private static Rounding? Rounding(JsonNode? rounding) =>
        rounding is null
            ? null
            : new(
                (int)rounding["digits"]!.Decimal(),
                rounding.Word("mode") switch
                {
                    "half-away-from-zero" => RoundingMode.HalfAwayFromZero,
                    "half-even" => RoundingMode.HalfEven,
                    _ => RoundingMode.Down,
                }
            );
}
