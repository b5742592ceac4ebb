using Procurement.Domain.Plans.Criteria;

namespace Procurement.Tests.Support.Builders;

/// <summary>Criteria in business words.</summary>
internal static class ACriterion
{
    public static Criterion Leaf(string id, decimal maximum, decimal? minimum = null) =>
        new()
        {
            Id = id,
            Name = new BilingualText(id, id),
            Maximum = Points.Of(maximum),
            Minimum = minimum is { } least ? Points.Of(least) : null,
        };

    public static Criterion Parent(string id, params Criterion[] children) =>
        new()
        {
            Id = id,
            Name = new BilingualText(id, id),
            Maximum = children.Aggregate(Points.Zero, (sum, child) => sum + child.Maximum),
            Children = [.. children],
        };

    public static Criterion OnAScaleOf(this Criterion leaf, decimal maximum, decimal increment = 1) =>
        leaf with
        {
            Scale = new Scale(Points.Of(maximum), Points.Of(increment)),
        };

    public static Criterion WithMinimum(this Criterion criterion, decimal minimum) =>
        criterion with
        {
            Minimum = Points.Of(minimum),
        };
}
