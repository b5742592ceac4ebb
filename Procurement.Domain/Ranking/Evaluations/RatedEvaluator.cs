using System.Collections.Immutable;
using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>A rated step: 64-bit arithmetic, checked; where a figure does not fit, the same code over BigInteger.</summary>
internal sealed class RatedEvaluator : StepEvaluator
{
    private readonly EvaluationPlan plan;
    private readonly RatedStep step;
    private readonly Fraction? minimum;
    private readonly CriteriaSums<long>? narrow;
    private CriteriaSums<BigInteger>? exact;

    public RatedEvaluator(EvaluationPlan plan, RatedStep step)
    {
        this.plan = plan;
        this.step = step;
        minimum = step.MinimumPoints;
        try
        {
            narrow = new(plan, step);
        }
        catch (OverflowException)
        {
            exact = new(plan, step);
        }
    }

    /// <inheritdoc />
    public override StepResult Evaluate(Entrant entrant)
    {
        var sums = Sum(entrant);
        var raw = new Figure(sums.Exact, (step.Rounding ?? plan.Rounding).Apply(sums.Exact));
        return ResultOf(raw, sums.FailedCriteria, sums.Criteria);
    }

    /// <inheritdoc />
    public override bool IsComplete(Entrant entrant) => step.Leaves.All(leaf => HasPoints(entrant, leaf.Id));

    /// <summary>The same result with another raw score: the minimum and the weight are applied again.</summary>
    public RatedResult WithRaw(RatedResult result, Points raw) =>
        ResultOf(new(raw.Exact, raw), result.FailedCriteria, result.Criteria);

    private RatedResult ResultOf(
        Figure raw,
        ImmutableArray<string> failedCriteria,
        ImmutableArray<CriterionResult> criteria
    )
    {
        var reachesMinimum = minimum is not { } least || raw.Rounded.Exact >= least;
        return new()
        {
            Step = step.Id,
            Raw = raw,
            RawMaximum = step.Maximum,
            Score = StepScore.Of(plan, step, raw),
            Maximum = step.Counts,
            IsWeighted = step.Weight is not null,
            Passed = reachesMinimum && failedCriteria.IsEmpty,
            Minimum = minimum,
            PointsShort =
                minimum is null ? null
                : reachesMinimum ? Fraction.Zero
                : minimum - raw.Rounded.Exact,
            FailedCriteria = failedCriteria,
            Criteria = criteria,
        };
    }

    private CriteriaSum Sum(Entrant entrant)
    {
        if (narrow is not null)
        {
            try
            {
                return narrow.Of(entrant);
            }
            catch (OverflowException) { }
        }
        return (exact ??= new(plan, step)).Of(entrant);
    }

    private bool HasPoints(Entrant entrant, string leaf) =>
        entrant.Marks.TryGetValue(leaf, out var marks)
        && (
            plan.Consensus == ConsensusMethod.Agreed
                ? marks.Agreed is not null || LeafPoints.AreUnanimous(marks)
                : !marks.Individual.IsEmpty
        );
}
