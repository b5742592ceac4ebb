using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Domain.Ranking;

/// <summary>What one proposal obtained in one step, and how.</summary>
public abstract record StepResult
{
    /// <summary>Identifier of the step.</summary>
    public required string Step { get; init; }
}

/// <summary>A step without points.</summary>
public sealed record MandatoryResult : StepResult
{
    /// <summary>Whether every requirement was met.</summary>
    public bool Passed => Failed.IsEmpty;

    /// <summary>Requirements not met, in the plan's order.</summary>
    public required ImmutableArray<string> Failed { get; init; }
}

/// <summary>A step with points.</summary>
public abstract record ScoredResult : StepResult
{
    /// <summary>The raw score: exact sum or formula, and after the step's rounding.</summary>
    public required Figure Raw { get; init; }

    /// <summary>Most raw points.</summary>
    public required Points RawMaximum { get; init; }

    /// <summary>What counts in the total: raw × weight ÷ maximum, before and after the plan's rounding; the raw
    /// score itself where the step has no weight.</summary>
    public required Figure Score { get; init; }

    /// <summary>The most that the step can count in the total.</summary>
    public required Points Maximum { get; init; }

    /// <summary>Whether the step has a weight of its own, so that raw and score are two figures.</summary>
    public required bool IsWeighted { get; init; }
}

/// <summary>A rated step.</summary>
public sealed record RatedResult : ScoredResult
{
    /// <summary>Whether the step's minimum and every criterion's minimum were reached.</summary>
    public required bool Passed { get; init; }

    /// <summary>Minimum in raw points, exact; null where the step has none.</summary>
    public Fraction? Minimum { get; init; }

    /// <summary>Minimum − raw where that is above zero, else zero, exact; null where the step has no minimum.</summary>
    public Fraction? PointsShort { get; init; }

    /// <summary>Criteria under their own minimum, in the plan's order.</summary>
    public required ImmutableArray<string> FailedCriteria { get; init; }

    /// <summary>All criteria of the step, each parent before its children.</summary>
    public required ImmutableArray<CriterionResult> Criteria { get; init; }
}

/// <summary>The points of one criterion.</summary>
/// <param name="Criterion">Identifier.</param>
/// <param name="Points">Exact points that count: for mean and median after their one rounding, else as agreed.</param>
/// <param name="BeforeRounding">The exact mean or median; equal to <paramref name="Points"/> where nothing was rounded.</param>
/// <param name="Origin">Where the points come from.</param>
public readonly record struct CriterionResult(
    string Criterion,
    Fraction Points,
    Fraction BeforeRounding,
    PointsOrigin Origin
);

/// <summary>Where the points of a criterion come from.</summary>
public enum PointsOrigin
{
    /// <summary>The sum of its children.</summary>
    Children,

    /// <summary>The panel's consensus record.</summary>
    Agreed,

    /// <summary>All evaluators wrote the same value and no record was made.</summary>
    Unanimous,

    /// <summary>The mean, rounded once.</summary>
    Mean,

    /// <summary>The median, rounded once.</summary>
    Median,
}

/// <summary>A price step.</summary>
public sealed record PriceResult : ScoredResult
{
    /// <summary>The opened price.</summary>
    public required Money Price { get; init; }

    /// <summary>Whether the price lies so far below the mean that it is flagged. Never a rejection.</summary>
    public required bool IsAbnormallyLow { get; init; }
}

/// <summary>A figure before and after its one rounding.</summary>
/// <param name="Exact">Before.</param>
/// <param name="Rounded">After.</param>
public readonly record struct Figure(Fraction Exact, Points Rounded);

/// <summary>What a price formula was applied to: the prices opened and neither disqualified nor withdrawn.</summary>
/// <param name="Step">The price step.</param>
/// <param name="Count">How many prices; above zero.</param>
/// <param name="Lowest">m.</param>
/// <param name="Highest">M.</param>
/// <param name="Mean">Exact mean.</param>
/// <param name="FlagAtOrBelow">The exact limit of the abnormally-low flag; null where the step has none.</param>
public sealed record PriceBasis(
    string Step,
    int Count,
    Money Lowest,
    Money Highest,
    Fraction Mean,
    Fraction? FlagAtOrBelow
);
