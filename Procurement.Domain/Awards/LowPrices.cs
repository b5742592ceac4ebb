using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Awards;

/// <summary>The prices of the newest ranking that are flagged as abnormally low.</summary>
public static class LowPrices
{
    /// <summary>Whose price is flagged, in rank order.</summary>
    public static IEnumerable<string> FlaggedIn(EvaluationFile file) =>
        file.LatestRanking()
            .Ranked.Where(proposal => proposal.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow))
            .Select(proposal => proposal.Bidder);

    /// <summary>Why nothing may be recommended yet: price.low-not-reviewed; null: every flagged price is
    /// explained.</summary>
    public static Refusal? Bars(IReadOnlyList<EvaluationFile> regions, IReadOnlyList<PriceReview> reviews) =>
        (
            from file in regions
            from bidder in FlaggedIn(file)
            where
                !reviews.Any(review =>
                    review.Competition == file.Competition.Id && review.Bidder == bidder && review.IsExplained == true
                )
            select new Refusal("price.low-not-reviewed", bidder)
        ).FirstOrDefault();
}
