using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>A rated step's criteria, exactly summed.</summary>
/// <param name="Exact">Sum of the leaves, before the step's rounding.</param>
/// <param name="FailedCriteria">Those under their own minimum, in the plan's order.</param>
/// <param name="Criteria">All criteria, each parent before its children.</param>
internal readonly record struct CriteriaSum(
    Fraction Exact,
    ImmutableArray<string> FailedCriteria,
    ImmutableArray<CriterionResult> Criteria
);

/// <summary>
/// Sums the criteria of one rated step in whole units. One unit is a millionth of a point divided by a number that
/// makes every level of every scale of the step a whole number of units.
/// </summary>
/// <typeparam name="T"><see cref="long"/>, which throws when a figure does not fit, or <see cref="BigInteger"/>.</typeparam>
internal sealed class CriteriaSums<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly CriterionUnits<T>[] criteria;
    private readonly LeafPoints<T> leafPoints;
    private readonly T unitsPerPoint;
    private readonly T[] units;

    /// <exception cref="OverflowException">The plan's units do not fit <typeparamref name="T"/>.</exception>
    public CriteriaSums(EvaluationPlan plan, RatedStep step)
    {
        var unitsPerMillionth = BigInteger.One;
        foreach (var leaf in step.Leaves)
        {
            var parts = leaf.PointsPerUnit.Denominator;
            unitsPerMillionth *= parts / BigInteger.GreatestCommonDivisor(unitsPerMillionth, parts);
        }
        unitsPerPoint = T.CreateChecked(unitsPerMillionth * Points.One);
        leafPoints = new(plan, T.CreateChecked(unitsPerMillionth));
        criteria = [.. CriterionUnits<T>.Of(step.Criteria, unitsPerMillionth)];
        units = new T[criteria.Length];
    }

    /// <exception cref="OverflowException">A figure does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="InvalidOperationException">A leaf has no points.</exception>
    public CriteriaSum Of(Entrant entrant)
    {
        var results = new CriterionResult[criteria.Length];
        for (var i = 0; i < criteria.Length; i++)
        {
            units[i] = T.Zero;
            if (criteria[i].IsLeaf)
                units[i] = leafPoints.Of(entrant, criteria[i], out results[i]);
        }
        return new(
            FractionOf.Units(Sum(results), unitsPerPoint),
            Failed(),
            ImmutableCollectionsMarshal.AsImmutableArray(results)
        );
    }

    /// <summary>Children stand after their parent, so one pass from the last to the first adds every level up.</summary>
    private T Sum(CriterionResult[] results)
    {
        var sum = T.Zero;
        for (var i = criteria.Length - 1; i >= 0; i--)
        {
            if (!criteria[i].IsLeaf)
            {
                var points = FractionOf.Units(units[i], unitsPerPoint);
                results[i] = new(criteria[i].Id, points, points, PointsOrigin.Children);
            }
            if (criteria[i].Parent is >= 0 and var parent)
                units[parent] = checked(units[parent] + units[i]);
            else
                sum = checked(sum + units[i]);
        }
        return sum;
    }

    private ImmutableArray<string> Failed()
    {
        ImmutableArray<string>.Builder? failed = null;
        for (var i = 0; i < criteria.Length; i++)
            if (units[i] < criteria[i].Minimum)
                (failed ??= ImmutableArray.CreateBuilder<string>()).Add(criteria[i].Id);
        return failed?.ToImmutable() ?? [];
    }
}
