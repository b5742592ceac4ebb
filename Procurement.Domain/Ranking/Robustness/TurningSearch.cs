using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking.Totals;

namespace Procurement.Domain.Ranking.Robustness;

/// <summary>
/// Looks for the nearest score or price that changes the first rank, where the highest total wins. Every figure tried
/// is ranked in full. A better score or a lower price never lowers its proposal against any other, so what holds for
/// one figure holds for all beyond it and halving finds the nearest.
/// </summary>
internal sealed class TurningSearch(PlanInUse plan, Placings placings, Contender[] contenders)
{
    /// <summary>The least higher score of the first rated step at which this proposal alone would be first.</summary>
    public TurningScore? ScoreToLead(Contender proposal)
    {
        if (FirstRatedOf(proposal) is not { } result)
            return null;
        var raw = result.Raw.Rounded.Millionths;
        var steps = Nearest(
            (result.RawMaximum.Millionths - raw) / Step,
            count => Leads(WithRaw(proposal, raw + count * Step))
        );
        return new(result.Step, result.Raw.Rounded, steps is { } up ? new Points(raw + up * Step) : null);
    }

    /// <summary>The highest lower score of the first rated step at which this proposal would no longer be first.</summary>
    public TurningScore? ScoreToLose(Contender proposal)
    {
        if (FirstRatedOf(proposal) is not { } result)
            return null;
        var raw = result.Raw.Rounded.Millionths;
        var steps = Nearest(raw / Step, count => RankOf(WithRaw(proposal, raw - count * Step)) != 1);
        return new(result.Step, result.Raw.Rounded, steps is { } down ? new Points(raw - down * Step) : null);
    }

    /// <summary>The highest lower price at which this proposal alone would be first.</summary>
    public TurningPrice PriceToLead(Contender proposal, Money price)
    {
        var cents = Nearest(price.Cents - 1, less => Leads(WithPrice(proposal, new(price.Cents - less))));
        return new(price, cents is { } down ? new Money(price.Cents - down) : null);
    }

    private long Step => (((RatedStep)plan.Plan.Steps[plan.FirstRated]).Rounding ?? plan.Plan.Rounding).Step;

    private RatedResult? FirstRatedOf(Contender proposal) =>
        plan.FirstRated < 0 ? null : (RatedResult)proposal.Results[plan.FirstRated]!;

    private Contender WithRaw(Contender proposal, long millionths) =>
        plan.WithFirstRated(proposal, new Points(millionths));

    private static Contender WithPrice(Contender proposal, Money price) =>
        proposal with
        {
            Entrant = proposal.Entrant with { Price = price },
        };

    private bool Leads(Contender changed)
    {
        var ranked = Ranked(changed);
        return ReferenceEquals(ranked[0].Contender, changed) && (ranked.Length == 1 || ranked[1].Rank > 1);
    }

    private int? RankOf(Contender changed) =>
        Array.Find(Ranked(changed), placing => ReferenceEquals(placing.Contender, changed))?.Rank;

    private Placing[] Ranked(Contender changed)
    {
        var all = contenders.ToArray();
        all[changed.Position] = changed;
        return placings.Ranked(all);
    }

    /// <summary>The least number from 1 to <paramref name="most"/> for which the condition holds, or null.</summary>
    private static long? Nearest(long most, Func<long, bool> holds)
    {
        if (most < 1 || !holds(most))
            return null;
        var (least, enough) = (1L, most);
        while (least < enough)
        {
            var middle = least + (enough - least) / 2;
            (least, enough) = holds(middle) ? (least, middle) : (middle + 1, enough);
        }
        return enough;
    }
}
