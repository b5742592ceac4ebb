using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Ties;

/// <summary>How one link of the chain compares two proposals: the better one first, one without a value last.</summary>
/// <remarks>Source: cases/FORMAT.md, rule 8.</remarks>
internal static class TieLink
{
    /// <summary>The comparison of a link; a step or criterion that gives no points leaves all tied.</summary>
    public static Comparison<Placing> Of(EvaluationPlan plan, TieBreak link) =>
        link.Kind switch
        {
            TieBreakKind.Step => ByStep(plan, link.Id),
            TieBreakKind.Criterion => ByCriterion(plan, link.Id),
            TieBreakKind.LowestPrice => (x, y) => RankingOrder.LowestFirst(x.Price, y.Price),
            TieBreakKind.EarliestReceived => (x, y) =>
                x.Contender.Entrant.ReceivedAt.CompareTo(y.Contender.Entrant.ReceivedAt),
            TieBreakKind.Draw => (x, y) => string.CompareOrdinal(x.DrawHash, y.DrawHash),
            _ => throw new InvalidOperationException($"The tie chain has an unknown link: {link}."),
        };

    private static Comparison<Placing> ByStep(EvaluationPlan plan, string? id)
    {
        var index = IndexOf(plan, step => step.Id == id);
        return (x, y) => RankingOrder.HighestFirst(ScoreOf(x), ScoreOf(y));

        Points? ScoreOf(Placing placing) => index >= 0 ? (placing.Results[index] as ScoredResult)?.Score.Rounded : null;
    }

    private static Comparison<Placing> ByCriterion(EvaluationPlan plan, string? id)
    {
        var index = IndexOf(plan, step => step is RatedStep rated && rated.AllCriteria.Any(item => item.Id == id));
        var place =
            index < 0 ? -1 : ((RatedStep)plan.Steps[index]).AllCriteria.ToList().FindIndex(item => item.Id == id);
        return (x, y) => RankingOrder.HighestFirst(PointsOf(x), PointsOf(y));

        Fraction? PointsOf(Placing placing) =>
            index >= 0 ? (placing.Results[index] as RatedResult)?.Criteria[place].Points : null;
    }

    private static int IndexOf(EvaluationPlan plan, Func<PlanStep, bool> condition)
    {
        for (var i = 0; i < plan.Steps.Length; i++)
            if (condition(plan.Steps[i]))
                return i;
        return -1;
    }
}
