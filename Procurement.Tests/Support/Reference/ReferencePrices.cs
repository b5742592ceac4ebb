using Procurement.Domain.Ranking;

namespace Procurement.Tests.Support.Reference;

/// <content>Rules 6 and 7: price formulas, totals, and what is ranked by.</content>
internal sealed partial class ReferenceRanking
{
    private void RunPrices(PriceStep step)
    {
        var opened = proposals.Where(one => one.Entrant.Standing == Standing.Evaluated && !one.Stopped).ToList();
        foreach (var proposal in opened)
            proposal.OpenedPrice = proposal.Entrant.Price!.Value;
        var prices = opened.Select(one => Ratio.Of(one.OpenedPrice!.Value)).ToList();
        foreach (var proposal in opened)
        {
            var price = Ratio.Of(proposal.OpenedPrice!.Value);
            var exact = PricePoints(step, price, prices);
            var raw = Round(exact, step.Rounding ?? plan.Rounding);
            proposal.Steps.Add(
                new(step.Id)
                {
                    ExactRaw = exact,
                    Raw = raw,
                    Score = Weighted(step, raw),
                    Flag = IsAbnormallyLow(step, price, prices),
                }
            );
        }
    }

    private static Ratio PricePoints(PriceStep step, Ratio p, List<Ratio> prices)
    {
        var (W, m, M, one) = (Ratio.Of(step.Maximum), prices.Min(), prices.Max(), Ratio.Of(1));
        var points = step.Formula switch
        {
            PriceFormula.LowestProportional => W * m / p,
            PriceFormula.LinearAboveLowest => W * (Ratio.Of(2) - p / m),
            PriceFormula.MinMax => M == m ? W : W * (M - p) / (M - m),
            _ => W * (one - p / Ratio.Of(step.Budget!.Value)),
        };
        return points < Ratio.Zero ? Ratio.Zero : points;
    }

    private static bool IsAbnormallyLow(PriceStep step, Ratio price, List<Ratio> prices)
    {
        if (step.AbnormallyLowBelowMean is not { } percent)
            return false;
        var mean = prices.Aggregate((x, y) => x + y) / Ratio.Of(prices.Count);
        return price * Ratio.Of(100) <= (Ratio.Of(100) - Ratio.Of(percent)) * mean;
    }

    private void AddTotals()
    {
        foreach (var proposal in proposals.Where(one => one.IsRanked))
        {
            var scored = proposal.Steps.Where(step => step.Score is not null).ToList();
            proposal.Total = scored.Aggregate(Ratio.Zero, (sum, step) => sum + step.Score!.Value);
            if (proposal.OpenedPrice is not { } opened)
                continue;
            var rated = scored.Where(step => step.IsRated).ToList();
            if (plan.Ranking == RankingMethod.LowestPricePerPoint)
            {
                var points = rated.Aggregate(Ratio.Zero, (sum, step) => sum + step.Score!.Value);
                proposal.PerPoint = points == Ratio.Zero ? null : Ratio.Of(opened) / points;
            }
            if (plan.Ranking == RankingMethod.LowestAdjustedPrice && rated.Count > 0)
                proposal.Adjusted = AdjustedPrice(Ratio.Of(opened), rated[0]);
        }
    }

    private Ratio? AdjustedPrice(Ratio price, ReferenceStep firstRated)
    {
        var maximum = ((RatedStep)plan.Steps.First(step => step.Id == firstRated.Step)).Maximum;
        var q = firstRated.Raw!.Value * Ratio.Of(100) / Ratio.Of(maximum);
        var (percent, from, per) = plan.Adjustment!;
        var divisor = Ratio.Of(1) + Ratio.Of(percent) / Ratio.Of(100) * (q - Ratio.Of(from)) / Ratio.Of(per);
        return divisor <= Ratio.Zero ? null : (price / divisor).Rounded(2, plan.Rounding.Mode);
    }
}
