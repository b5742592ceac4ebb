using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Robustness;

/// <summary>What would have changed the first rank. Every "would" has been ranked again, never estimated.</summary>
/// <remarks>Source: the evaluation report's section "Robustness of the result".</remarks>
public static class RobustnessCheck
{
    /// <summary>The nearest changes, or null where no proposal is ranked.</summary>
    /// <param name="input">The competition.</param>
    /// <param name="result">Its ranking.</param>
    public static RobustnessResult? Of(RankingInput input, RankingResult result)
    {
        if (!result.Ranked.Any())
            return null;
        var plan = new PlanInUse(input.Plan);
        var contenders = plan.Evaluate(input.Entrants);
        var placings = RankingCalculation.Of(input, plan);
        var ranked = placings.Ranked(contenders);
        var method = input.Plan.Ranking;
        var leaders = new Leaders(method, ranked);
        var robustness = new RobustnessResult
        {
            Method = method,
            First = leaders.First,
            Second = leaders.Second,
            Margin = leaders.Margin,
            Exclusions = [.. new ExclusionSearch(plan, placings, contenders).All(ranked)],
        };
        if (leaders.Second is null || method != RankingMethod.HighestTotal)
            return robustness;
        var search = new TurningSearch(plan, placings, contenders);
        return robustness with
        {
            ScoreOfSecond = search.ScoreToLead(ranked[1].Contender),
            PriceOfSecond = ranked[1].Price is { } price ? search.PriceToLead(ranked[1].Contender, price) : null,
            ScoreOfFirst = search.ScoreToLose(ranked[0].Contender),
        };
    }
}
