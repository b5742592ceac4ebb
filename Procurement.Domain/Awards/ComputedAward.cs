using System.Collections.Immutable;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Awards;

/// <summary>What the plan and the cap give on the newest rankings.</summary>
public static class ComputedAward
{
    /// <summary>One entry a region, in the call's order. Refuses award.regions-incomplete, ranking.stale.</summary>
    public static Outcome<ImmutableArray<RegionAward>> Of(Solicitation call, IReadOnlyList<EvaluationFile> regions)
    {
        if (
            regions.Select(file => file.Competition.BarsDecision()).FirstOrDefault(bar => bar is not null) is { } barred
        )
            return barred;
        return AwardAssignment.Decide(
            new AwardInput(
                call.Plan.Ranking,
                call.Terms.MostRegionsPerBidder,
                [.. regions.Select(file => new RegionRanking(file.Competition.Region, file.LatestRanking()))]
            )
        );
    }
}

/// <summary>Whether a region has a single ranked proposal: the usual rules hold, and the approver says why it is awarded
/// all the same.</summary>
public static class SingleBid
{
    /// <summary>Whether it has.</summary>
    public static bool Is(EvaluationFile file) =>
        file.Competition.Rankings.Count > 0
        && file.Competition.Rankings[^1].Places.Count(place => place.Rank is not null) == 1;
}
