using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Robustness;

/// <summary>
/// Leaves out each proposal but the first, one at a time. The others' figures can change only where the lowest or the
/// highest price leaves with it; then all are ranked again, else the order that remains is the order there was.
/// </summary>
internal sealed class ExclusionSearch(PlanInUse plan, Placings placings, Contender[] contenders)
{
    /// <summary>One entry a proposal, in rank order.</summary>
    /// <param name="ranked">The order as it is, best first.</param>
    public IEnumerable<Exclusion> All(Placing[] ranked)
    {
        var method = plan.Plan.Ranking;
        var firsts = new Leaders(method, ranked).Firsts.ToHashSet();
        var edges = EdgesOfPrices();
        foreach (var excluded in ranked.Skip(1))
        {
            var bidder = excluded.Contender.Entrant.Bidder;
            var rest =
                excluded.Price is { } price && edges.Contains(price)
                    ? placings.Ranked([.. contenders.Where(other => other.Position != excluded.Contender.Position)])
                    : [.. ranked.Where(other => other != excluded)];
            var leaders = new Leaders(method, rest);
            var changes = !leaders.Firsts.ToHashSet().SetEquals(firsts.Where(first => first != bidder));
            yield return new(bidder, leaders.First, leaders.Second, changes);
        }
    }

    /// <summary>Lowest and highest prices that only one proposal offers.</summary>
    private HashSet<Money> EdgesOfPrices()
    {
        var edges = new HashSet<Money>();
        for (var step = 0; step < plan.Plan.Steps.Length; step++)
        {
            if (plan.Plan.Steps[step] is not PriceStep)
                continue;
            var opened = contenders.Select(contender => contender.PriceAt(step)).OfType<Money>().Order().ToList();
            foreach (var edge in opened.Take(1).Concat(opened.TakeLast(1)))
                if (opened.Count(price => price == edge) == 1)
                    edges.Add(edge);
        }
        return edges;
    }
}
