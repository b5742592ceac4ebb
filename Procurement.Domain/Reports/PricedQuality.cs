using System.Collections.Immutable;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>A ranked proposal by what it costs and what it obtained in the rated steps.</summary>
/// <param name="Bidder">Whose proposal.</param>
/// <param name="Quality">Points of the rated steps, as they count in the total.</param>
/// <param name="Price">The opened price.</param>
public sealed record PricedQuality(string Bidder, Points Quality, Money Price)
{
    /// <summary>The ranked proposals, best first; empty where the plan has no price step or no rated step.</summary>
    internal static ImmutableArray<PricedQuality> Of(EvaluationPlan plan, RankingResult ranking) =>
        plan.Steps.OfType<PriceStep>().Any() && plan.RatedSteps.Any()
            ?
            [
                .. from proposal in ranking.Ranked
                let price = proposal.Steps.OfType<PriceResult>().FirstOrDefault()
                where price is not null
                select new PricedQuality(
                    proposal.Bidder,
                    proposal
                        .Steps.OfType<RatedResult>()
                        .Aggregate(Points.Zero, (sum, step) => sum + step.Score.Rounded),
                    price.Price
                ),
            ]
            : [];
}
