using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.PriceFormulas;
using Procurement.Domain.Ranking.Ties;

namespace Procurement.Domain.Ranking.Totals;

/// <summary>From evaluated submissions to an order: prices, totals, ranks, ties.</summary>
/// <param name="plan">The plan, made ready.</param>
/// <param name="draw">The published draw.</param>
internal sealed class Placings(PlanInUse plan, Draw draw)
{
    private readonly Comparison<Placing> order = RankingOrder.Of(plan.Plan.Ranking);
    private readonly TieChain chain = new(plan.Plan, draw);

    /// <summary>The full result.</summary>
    public RankingResult ResultOf(IReadOnlyList<Contender> contenders)
    {
        var scores = PriceScoresOf(contenders);
        var placed = new ProposalResult[contenders.Count];
        var ranked = Ranked(contenders, scores);
        for (var i = 0; i < ranked.Length; i++)
            placed[i] = ranked[i].ToResult();
        var next = ranked.Length;
        foreach (var contender in contenders)
            if (!contender.IsRanked)
                placed[next++] = new Placing(contender, WithPrices(contender, scores)).ToResult();
        return new()
        {
            Proposals = ImmutableArray.Create(placed),
            PriceBases = [.. scores.Where(step => step is not null).Select(step => step!.Basis)],
        };
    }

    /// <summary>Those with a rank, best first; those that share one in the order of the input.</summary>
    public Placing[] Ranked(IReadOnlyList<Contender> contenders) => Ranked(contenders, PriceScoresOf(contenders));

    private Placing[] Ranked(IReadOnlyList<Contender> contenders, PriceScores?[] scores)
    {
        var ranked = new List<Placing>(contenders.Count);
        foreach (var contender in contenders)
            if (contender.IsRanked)
                ranked.Add(WithTotal(contender, WithPrices(contender, scores)));
        var placings = ranked.ToArray();
        chain.Rank(placings, order);
        return placings;
    }

    private PriceScores?[] PriceScoresOf(IReadOnlyList<Contender> contenders)
    {
        var scores = new PriceScores?[plan.Plan.Steps.Length];
        for (var i = 0; i < scores.Length; i++)
            if (plan.Plan.Steps[i] is PriceStep step)
                scores[i] = PriceScores.Over(plan.Plan, step, Opened(contenders, i));
        return scores;
    }

    private static IEnumerable<Money> Opened(IReadOnlyList<Contender> contenders, int step)
    {
        foreach (var contender in contenders)
            if (contender.PriceAt(step) is { } price)
                yield return price;
    }

    private static StepResult?[] WithPrices(Contender contender, PriceScores?[] scores)
    {
        var results = (StepResult?[])contender.Results.Clone();
        for (var i = 0; i < results.Length; i++)
            if (scores[i] is { } step && contender.PriceAt(i) is { } price)
                results[i] = step.Of(price);
        return results;
    }

    private Placing WithTotal(Contender contender, StepResult?[] results)
    {
        var total = Points.Zero;
        Money? price = null;
        foreach (var result in results)
        {
            if (result is ScoredResult scored)
                total += scored.Score.Rounded;
            if (result is PriceResult priced)
                price = priced.Price;
        }
        var method = plan.Plan.Ranking;
        return new(contender, results)
        {
            Total = total,
            Price = price,
            AdjustedPrice =
                method == RankingMethod.LowestAdjustedPrice && price is { } p && plan.FirstRated >= 0
                    ? PriceQuality.Adjusted(plan.Plan, p, (RatedResult)results[plan.FirstRated]!)
                    : null,
            PricePerPoint =
                method == RankingMethod.LowestPricePerPoint && price is { } q
                    ? PriceQuality.PerPoint(q, results)
                    : null,
        };
    }
}
