using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;

namespace Procurement.Domain.Plans.Criteria;

/// <summary>One criterion of a rated step: a leaf that evaluators score, or a parent that sums its children.</summary>
public sealed record Criterion
{
    /// <summary>Unique among the plan's criteria.</summary>
    public required string Id { get; init; }

    /// <summary>The criterion's name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Most points; of a parent, the sum of its children's.</summary>
    public required Points Maximum { get; init; }

    /// <summary>Inclusive minimum in points, or null.</summary>
    public Points? Minimum { get; init; }

    /// <summary>Levels that evaluators write instead of points, or null.</summary>
    public Scale? Scale { get; init; }

    /// <summary>The children; empty for a leaf.</summary>
    public ImmutableArray<Criterion> Children { get; init; } = [];

    /// <summary>Whether evaluators score it.</summary>
    public bool IsLeaf => Children.IsEmpty;

    /// <summary>The leaves below, in order; itself where it is one.</summary>
    public IEnumerable<Criterion> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>Itself, then all criteria below it, each parent before its children.</summary>
    public IEnumerable<Criterion> SelfAndBelow => Children.SelectMany(child => child.SelfAndBelow).Prepend(this);

    /// <summary>The points that one step of a mark is worth per unit: 1 without a scale, else maximum ÷ scale maximum.</summary>
    public Fraction PointsPerUnit => Scale is null ? Fraction.One : Maximum.Exact / Scale.Maximum.Exact;

    /// <summary>The points of a mark: the mark itself, or level × maximum ÷ the scale's maximum.</summary>
    public Fraction PointsOf(Points mark) => mark.Exact * PointsPerUnit;
}

/// <summary>Levels from 0 to <paramref name="Maximum"/> in steps of <paramref name="Increment"/>.</summary>
/// <param name="Maximum">The highest level; above zero.</param>
/// <param name="Increment">The distance between two levels; above zero.</param>
public sealed record Scale(Points Maximum, Points Increment);
