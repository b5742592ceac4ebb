using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Plans;

/// <summary>
/// What is scored and how, as published: steps in order, criteria, minima, weights, rounding, ranking and the tie
/// chain. A value: it never changes; a change after publication is a new plan under an addendum.
/// </summary>
/// <remarks>Source: cases/FORMAT.md, Plan.</remarks>
public sealed record EvaluationPlan
{
    /// <summary>The steps, in the order in which they are evaluated.</summary>
    public required ImmutableArray<PlanStep> Steps { get; init; }

    /// <summary>Points in all: the sum of the steps' weights.</summary>
    public required Points TotalPoints { get; init; }

    /// <summary>How the evaluators' points of one criterion become one.</summary>
    public required ConsensusMethod Consensus { get; init; }

    /// <summary>The plan's rounding; a step may have its own for its raw score.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What the proposals are ordered by.</summary>
    public required RankingMethod Ranking { get; init; }

    /// <summary>For <see cref="RankingMethod.LowestAdjustedPrice"/> only.</summary>
    public PriceAdjustment? Adjustment { get; init; }

    /// <summary>What parts equal proposals, first link first.</summary>
    public required ImmutableArray<TieBreak> TieBreaks { get; init; }

    /// <summary>Seed of the published draw; present where the chain has one.</summary>
    public string? DrawSeed { get; init; }

    /// <summary>What only the service knows: comments, spreads, disclosure, periods.</summary>
    public ServiceRules Service { get; init; } = ServiceRules.Default;

    /// <summary>Whether ties may come to a draw.</summary>
    public bool Draws => TieBreaks.Any(link => link.Kind == TieBreakKind.Draw);

    /// <summary>The rated steps, in order.</summary>
    public IEnumerable<RatedStep> RatedSteps => Steps.OfType<RatedStep>();

    /// <summary>The step of that name, or null.</summary>
    public PlanStep? Find(string stepId) => Steps.FirstOrDefault(step => step.Id == stepId);
}

/// <summary>How the evaluators' points of one criterion become one.</summary>
public enum ConsensusMethod
{
    /// <summary>The panel agrees on points and gives a reason.</summary>
    Agreed,

    /// <summary>The mean of those who scored it, rounded once.</summary>
    Mean,

    /// <summary>The median of those who scored it, rounded once.</summary>
    Median,
}

/// <summary>What the proposals are ordered by.</summary>
public enum RankingMethod
{
    /// <summary>The highest total first.</summary>
    HighestTotal,

    /// <summary>The lowest price first, among those that meet every minimum.</summary>
    LowestPrice,

    /// <summary>The lowest price first, after quality has lowered or raised it.</summary>
    LowestAdjustedPrice,

    /// <summary>The lowest price for each rated point first.</summary>
    LowestPricePerPoint,
}

/// <summary>p ÷ (1 + percent/100 × (q − from) ÷ per), q the first rated step's raw score in percent.</summary>
/// <param name="Percent">K: by how much quality may lower the price.</param>
/// <param name="From">The quality, in percent, that leaves the price as it is.</param>
/// <param name="Per">The distance above <paramref name="From"/>, in percent, that earns the whole of K; above zero.</param>
public sealed record PriceAdjustment(Percent Percent, Percent From, Percent Per);
