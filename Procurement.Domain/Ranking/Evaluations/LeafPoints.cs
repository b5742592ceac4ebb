using System.Numerics;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Ranking.Evaluations;

/// <summary>From the marks of one leaf to its points.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 4.</remarks>
internal sealed class LeafPoints<T>(EvaluationPlan plan, T unitsPerMillionth)
    where T : struct, IBinaryInteger<T>
{
    private readonly T million = T.CreateChecked(Points.One);
    private readonly T roundingStep = T.CreateChecked(plan.Rounding.Step);

    /// <summary>The leaf's points in units, and how they arose.</summary>
    /// <exception cref="InvalidOperationException">The leaf has no points.</exception>
    public T Of(Entrant entrant, in CriterionUnits<T> leaf, out CriterionResult result)
    {
        if (!entrant.Marks.TryGetValue(leaf.Id, out var marks))
            throw LeafPoints.Missing(entrant, leaf.Id);
        return plan.Consensus == ConsensusMethod.Agreed
            ? Agreed(entrant, leaf, marks, out result)
            : Averaged(entrant, leaf, marks, out result);
    }

    private T Agreed(Entrant entrant, in CriterionUnits<T> leaf, LeafMarks marks, out CriterionResult result)
    {
        if (marks.Agreed is null && !LeafPoints.AreUnanimous(marks))
            throw LeafPoints.Missing(entrant, leaf.Id);
        var mark = T.CreateChecked((marks.Agreed ?? marks.Individual[0]).Millionths);
        var points = FractionOf.Units(checked(mark * leaf.Times), checked(leaf.Over * million));
        var origin = marks.Agreed is null ? PointsOrigin.Unanimous : PointsOrigin.Agreed;
        result = new(leaf.Id, points, points, origin);
        return checked(mark * leaf.UnitsPerMillionth);
    }

    /// <summary>Every mark of a leaf is multiplied by the same positive number, so averaging the marks first and
    /// converting the average gives the average of the converted ones, exactly.</summary>
    private T Averaged(Entrant entrant, in CriterionUnits<T> leaf, LeafMarks marks, out CriterionResult result)
    {
        if (marks.Individual.IsEmpty)
            throw LeafPoints.Missing(entrant, leaf.Id);
        var isMean = plan.Consensus == ConsensusMethod.Mean;
        var (sum, count) = isMean ? Everyone(marks) : Middle(marks);
        var numerator = checked(sum * leaf.Times);
        var denominator = checked(count * leaf.Over);
        var rounded = checked(plan.Rounding.Whole(numerator, checked(denominator * roundingStep)) * roundingStep);
        result = new(
            leaf.Id,
            FractionOf.Units(rounded, million),
            FractionOf.Units(numerator, checked(denominator * million)),
            isMean ? PointsOrigin.Mean : PointsOrigin.Median
        );
        return checked(rounded * unitsPerMillionth);
    }

    private static (T Sum, T Count) Everyone(LeafMarks marks)
    {
        var sum = T.Zero;
        foreach (var mark in marks.Individual)
            sum = checked(sum + T.CreateChecked(mark.Millionths));
        return (sum, T.CreateChecked(marks.Individual.Length));
    }

    /// <summary>The middle mark; of an even number of marks, the sum of the middle two.</summary>
    private static (T Sum, T Count) Middle(LeafMarks marks)
    {
        var ordered = marks.Individual.Sort();
        var middle = ordered.Length / 2;
        var upper = T.CreateChecked(ordered[middle].Millionths);
        return ordered.Length % 2 == 1
            ? (upper, T.One)
            : (checked(upper + T.CreateChecked(ordered[middle - 1].Millionths)), T.One + T.One);
    }
}

/// <summary>What can be said of a leaf's marks without arithmetic.</summary>
internal static class LeafPoints
{
    /// <summary>Whether somebody scored the leaf and all who did wrote the same.</summary>
    public static bool AreUnanimous(LeafMarks marks)
    {
        foreach (var mark in marks.Individual)
            if (mark != marks.Individual[0])
                return false;
        return !marks.Individual.IsEmpty;
    }

    /// <summary>The programmer's mistake of evaluating what closing would refuse.</summary>
    public static InvalidOperationException Missing(Entrant entrant, string leaf) =>
        new($"{entrant.Bidder}: criterion {leaf} has no points.");
}
