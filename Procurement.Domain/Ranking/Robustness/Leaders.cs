using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Robustness;

/// <summary>The first two of an order.</summary>
/// <param name="method">What is ranked by.</param>
/// <param name="ranked">Best first, at least one; ranks need not start at 1 where one has been left out.</param>
internal sealed class Leaders(RankingMethod method, IReadOnlyList<Placing> ranked)
{
    /// <summary>The first.</summary>
    public LeadingProposal First => StandingOf(0);

    /// <summary>The next, or null.</summary>
    public LeadingProposal? Second => ranked.Count > 1 ? StandingOf(1) : null;

    /// <summary>The distance between the two, zero or above; null where one has no value.</summary>
    public Fraction? Margin
    {
        get
        {
            var distance = Second is null ? null : First.Value - Second.Value;
            return distance is { Sign: < 0 } below ? -below : distance;
        }
    }

    /// <summary>Those who hold the first rank.</summary>
    public IEnumerable<string> Firsts =>
        ranked.TakeWhile(placing => placing.Rank == ranked[0].Rank).Select(placing => placing.Contender.Entrant.Bidder);

    private LeadingProposal StandingOf(int index)
    {
        var placing = ranked[index];
        return new(
            placing.Contender.Entrant.Bidder,
            placing.Total!.Value,
            ValueOf(placing),
            Shares(placing, index - 1) || Shares(placing, index + 1)
        );
    }

    private bool Shares(Placing placing, int other) =>
        other >= 0 && other < ranked.Count && ranked[other].Rank == placing.Rank;

    private Fraction? ValueOf(Placing placing) =>
        method switch
        {
            RankingMethod.HighestTotal => placing.Total?.Exact,
            RankingMethod.LowestPrice => placing.Price?.Exact,
            RankingMethod.LowestAdjustedPrice => placing.AdjustedPrice?.Rounded.Exact,
            _ => placing.PricePerPoint,
        };
}
