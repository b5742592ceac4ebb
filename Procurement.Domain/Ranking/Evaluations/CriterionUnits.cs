using System.Collections.Immutable;
using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>One criterion in whole units (<see cref="CriteriaSums{T}"/>).</summary>
internal readonly record struct CriterionUnits<T>
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Whether evaluators score it.</summary>
    public required bool IsLeaf { get; init; }

    /// <summary>Index of the parent, or -1.</summary>
    public required int Parent { get; init; }

    /// <summary>The minimum in units; minus one where there is none, since no sum is below zero.</summary>
    public required T Minimum { get; init; }

    /// <summary>Points of one unit of a mark, reduced: what a mark is multiplied by.</summary>
    public required T Times { get; init; }

    /// <summary>Points of one unit of a mark, reduced: what a mark is divided by.</summary>
    public required T Over { get; init; }

    /// <summary>Units in a millionth of a mark.</summary>
    public required T UnitsPerMillionth { get; init; }

    /// <summary>All criteria, each parent before its children.</summary>
    public static IEnumerable<CriterionUnits<T>> Of(ImmutableArray<Criterion> criteria, BigInteger unitsPerMillionth)
    {
        var parents = new Dictionary<Criterion, int>(ReferenceEqualityComparer.Instance);
        var index = 0;
        foreach (var criterion in criteria.SelectMany(top => top.SelfAndBelow))
        {
            foreach (var child in criterion.Children)
                parents[child] = index;
            index++;
            yield return Of(criterion, parents.GetValueOrDefault(criterion, -1), unitsPerMillionth);
        }
    }

    private static CriterionUnits<T> Of(Criterion criterion, int parent, BigInteger unitsPerMillionth)
    {
        var perUnit = criterion.IsLeaf ? criterion.PointsPerUnit : Fraction.One;
        return new()
        {
            Id = criterion.Id,
            IsLeaf = criterion.IsLeaf,
            Parent = parent,
            Minimum = criterion.Minimum is { } least ? T.CreateChecked(least.Millionths * unitsPerMillionth) : -T.One,
            Times = T.CreateChecked(perUnit.Numerator),
            Over = T.CreateChecked(perUnit.Denominator),
            UnitsPerMillionth = T.CreateChecked(unitsPerMillionth * perUnit.Numerator / perUnit.Denominator),
        };
    }
}
