using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Domain.Plans.Steps;

/// <summary>One step of a plan, closed for all submissions before the next one starts.</summary>
public abstract record PlanStep
{
    /// <summary>Unique among the plan's steps.</summary>
    public required string Id { get; init; }

    /// <summary>The step's name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The envelope that holds what is evaluated here, where the plan names one.</summary>
    public string? Envelope { get; init; }

    /// <summary>Why this step is an assumption; printed on every report. Null: it is not one.</summary>
    public BilingualText? Assumed { get; init; }
}

/// <summary>Requirements that are met or not; one that is not ends the evaluation of the submission.</summary>
public sealed record MandatoryStep : PlanStep
{
    /// <summary>The requirements, in order.</summary>
    public required ImmutableArray<Requirement> Requirements { get; init; }
}

/// <summary>One mandatory requirement.</summary>
public sealed record Requirement(string Id, BilingualText Text);

/// <summary>A step that gives points.</summary>
public abstract record ScoredStep : PlanStep
{
    /// <summary>Most raw points; above zero.</summary>
    public required Points Maximum { get; init; }

    /// <summary>Share of the total where it differs from <see cref="Maximum"/>; null: the maximum.</summary>
    public Points? Weight { get; init; }

    /// <summary>Rounding of the raw score, before any weight; null: the plan's.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>What the step counts in the total: the weight, or the maximum where there is none.</summary>
    public Points Counts => Weight ?? Maximum;
}

/// <summary>A step scored by evaluators.</summary>
public sealed record RatedStep : ScoredStep
{
    /// <summary>Inclusive minimum of the raw score, or null.</summary>
    public StepMinimum? Minimum { get; init; }

    /// <summary>The criteria tree; only leaves are scored.</summary>
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>The minimum in raw points, exact, or null where there is none.</summary>
    public Fraction? MinimumPoints => Minimum?.PointsOf(Maximum);

    /// <summary>The leaves, in the plan's order.</summary>
    public IEnumerable<Criterion> Leaves => Criteria.SelectMany(criterion => criterion.Leaves);

    /// <summary>All criteria, each parent before its children.</summary>
    public IEnumerable<Criterion> AllCriteria => Criteria.SelectMany(criterion => criterion.SelfAndBelow);
}

/// <summary>A minimum: a percentage of the step's maximum, or points. Inclusive: 156 of 260 meets 60 %.</summary>
public sealed record StepMinimum
{
    private StepMinimum() { }

    /// <summary>Percentage of the maximum, or null.</summary>
    public Percent? Percent { get; private init; }

    /// <summary>Points, or null.</summary>
    public Points? Points { get; private init; }

    /// <summary>A percentage of the step's maximum.</summary>
    public static StepMinimum Of(Percent percent) => new() { Percent = percent };

    /// <summary>Raw points.</summary>
    public static StepMinimum Of(Points points) => new() { Points = points };

    /// <summary>The minimum in raw points, exact.</summary>
    public Fraction PointsOf(Points maximum) =>
        Percent is { } percent ? percent.Share * maximum.Exact : Points!.Value.Exact;
}

/// <summary>The step that scores the price.</summary>
public sealed record PriceStep : ScoredStep
{
    /// <summary>From prices to points.</summary>
    public required PriceFormula Formula { get; init; }

    /// <summary>The published budget, for <see cref="PriceFormula.BudgetLinear"/>.</summary>
    public Money? Budget { get; init; }

    /// <summary>A price this far or farther below the mean is flagged, never rejected. Null: no flag.</summary>
    public Percent? AbnormallyLowBelowMean { get; init; }
}

/// <summary>From prices to points: W the maximum, p the price, m the lowest and M the highest of the prices.</summary>
public enum PriceFormula
{
    /// <summary>W·m/p.</summary>
    LowestProportional,

    /// <summary>max(0, W·(2 − p/m)).</summary>
    LinearAboveLowest,

    /// <summary>W·(M − p)/(M − m); W where M = m.</summary>
    MinMax,

    /// <summary>max(0, W·(1 − p/budget)).</summary>
    BudgetLinear,
}
