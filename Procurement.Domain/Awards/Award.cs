using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Awards;

/// <summary>What is recommended in the regions of one call; a cap couples them, so they are decided together.</summary>
public sealed class Award : Aggregate
{
    private readonly List<AwardEntry> entries = [];

    private Award() { }

    /// <summary>Identifier.</summary>
    public AwardId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>When it was recommended.</summary>
    public DateTimeOffset RecommendedAt { get; private set; }

    /// <summary>One entry a region, in the call's order.</summary>
    public IReadOnlyList<AwardEntry> Entries => entries;

    /// <summary>
    /// Recommends the winners that the plan gives, and no others. Refuses award.regions-incomplete (a region is not
    /// ranked), ranking.stale.
    /// </summary>
    public static Outcome<Award> Recommend(
        AwardId id,
        Solicitation call,
        IReadOnlyList<EvaluationFile> regions,
        DateTimeOffset now
    )
    {
        if (
            regions.Select(file => file.Competition.BarsDecision()).FirstOrDefault(bar => bar is not null) is { } barred
        )
            return barred;
        var input = new AwardInput(
            call.Plan.Ranking,
            call.Terms.MostRegionsPerBidder,
            [.. regions.Select(file => new RegionRanking(file.Competition.Region, file.LatestRanking()))]
        );
        var award = new Award
        {
            Id = id,
            Call = call.Id,
            RecommendedAt = now,
        };
        award.entries.AddRange(AwardAssignment.Decide(input).Select(AwardEntry.Of));
        award.Changed();
        return award;
    }
}

/// <summary>One region of an award, as kept.</summary>
public sealed class AwardEntry
{
    private readonly List<PassedOver> passedOver = [];

    private AwardEntry() { }

    /// <summary>Place of the region in the call's list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Code of the region.</summary>
    public string Region { get; private set; } = "";

    /// <summary>The winner's identifier, or null.</summary>
    public string? Bidder { get; private set; }

    /// <summary>Why there is no winner; null where there is one.</summary>
    public string? Code { get; private set; }

    /// <summary>All that rank above the winner, best first.</summary>
    public IReadOnlyList<PassedOver> PassedOver => passedOver;

    /// <summary>The entry as the assignment gave it.</summary>
    public RegionAward Decision =>
        new()
        {
            Region = Region,
            Bidder = Bidder,
            Code = Code,
            PassedOver = [.. passedOver],
        };

    internal static AwardEntry Of(RegionAward region, int position)
    {
        var entry = new AwardEntry
        {
            Position = position,
            Region = region.Region,
            Bidder = region.Bidder,
            Code = region.Code,
        };
        entry.passedOver.AddRange(region.PassedOver);
        return entry;
    }
}
