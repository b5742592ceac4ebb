using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Notices.Disclosure;

/// <summary>The figures that stand in a letter by right: those of its content, and those published with the plan.</summary>
internal static class OpenFigures
{
    /// <summary>All of them.</summary>
    public static IEnumerable<decimal> Of(NoticeContent content, EvaluationPlan plan) =>
        [
            0,
            .. new[] { content.PointsShort, content.Obtained, content.Total, content.WinnerTotal }.Select(points =>
                points?.ToDecimal() ?? 0
            ),
            .. content.MissedPoints.Select(points => points.ToDecimal()),
            content.WinnerPrice?.ToDecimal() ?? 0,
            plan.TotalPoints.ToDecimal(),
            .. plan.Steps.OfType<ScoredStep>().SelectMany(Published),
        ];

    private static IEnumerable<decimal> Published(ScoredStep step)
    {
        yield return step.Maximum.ToDecimal();
        yield return step.Counts.ToDecimal();
        if (step is PriceStep { Budget: { } budget })
            yield return budget.ToDecimal();
        if (step is not RatedStep rated)
            yield break;
        if (rated.Minimum is { } minimum)
        {
            if (minimum.Percent is { } percent)
                yield return new decimal(percent.Millionths) / 1_000_000;
            if (minimum.PointsOf(rated.Maximum) is var exact && Common.Numbers.Points.From(exact) is { } points)
                yield return points.ToDecimal();
        }
        foreach (var criterion in rated.AllCriteria)
        {
            yield return criterion.Maximum.ToDecimal();
            if (criterion.Minimum is { } least)
                yield return least.ToDecimal();
        }
    }
}
