using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>What is recommended for every region of a call, and what the approver is asked. It holds no other choice of
/// winners: whoever decides approves it, or returns it with reasons.</summary>
public sealed record RecommendationReport : CallReport
{
    /// <summary>What the limit of regions does to each first rank, in the call's order; empty: there is no limit, or the
    /// regions were not all decided at one time.</summary>
    public required ImmutableArray<CapEffect> CapEffects { get; init; }

    /// <summary>When the approver approved it; null: it is asked.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>What the recommended proposals add up to in what the plan ranks by.</summary>
    public required Fraction Sum { get; init; }

    /// <summary>Months of planning, from the first day of an agreement.</summary>
    public required int PlanningMonths { get; init; }

    /// <summary>Months of transition, after planning.</summary>
    public required int TransitionMonths { get; init; }

    /// <summary>Why there is no recommendation to put before the approver: what <see cref="CallReport.Bars"/> says, and
    /// award.not-recommended where it was returned; null: there is one.</summary>
    public static new Refusal? Bars(CallRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CallReport.Bars(record)
            ?? (
                record.Award!.State == AwardState.Returned
                    ? new Refusal("award.not-recommended", record.Call.Terms.Reference)
                    : null
            );
    }

    /// <summary>The recommendation of a call.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static RecommendationReport Of(CallRecord record)
    {
        if (Bars(record) is { } barred)
            throw new InvalidOperationException(barred.Code);
        var regions = CallReading.Regions(record);
        var terms = DecisionTerms.Of(record.Call.Plan);
        return new()
        {
            Head = CallReading.Head(record),
            Bidders = CallReading.Named(
                record,
                regions.SelectMany(region => region.Ranking.Ranked).Select(proposal => proposal.Bidder)
            ),
            Regions = [.. regions.Select(Ranked)],
            MostRegionsPerBidder = record.Call.Terms.MostRegionsPerBidder,
            RecommendedAt = record.Award!.RecommendedAt,
            CapEffects = Effects(record, regions),
            ApprovedAt = record.Award.State == AwardState.Approved ? record.Award.Decisions[^1].At : null,
            Sum = regions
                .Select(region => region.Winner)
                .OfType<ProposalResult>()
                .Select(winner => RankedValue.Of(record.Call.Plan.Ranking, winner))
                .OfType<Fraction>()
                .Aggregate(Fraction.Zero, (sum, value) => sum + value),
            PlanningMonths = terms.PlanningMonths,
            TransitionMonths = terms.TransitionMonths,
        };
    }

    // Who did not get so far is counted and not named.
    private static RegionOutcome Ranked(RegionOutcome region) =>
        region with
        {
            Ranking = region.Ranking with
            {
                Proposals =
                [
                    .. region.Ranking.Proposals.Select(proposal =>
                        proposal.Rank is null
                            ? new ProposalResult
                            {
                                Bidder = "",
                                Outcome = proposal.Outcome,
                                Steps = [],
                            }
                            : proposal
                    ),
                ],
            },
        };

    private static ImmutableArray<CapEffect> Effects(CallRecord record, ImmutableArray<RegionOutcome> regions)
    {
        var input = new AwardInput(
            record.Call.Plan.Ranking,
            record.Call.Terms.MostRegionsPerBidder,
            [.. regions.Select(region => new RegionRanking(region.Region, region.Ranking))]
        );
        // A region settled before keeps its winner, whatever the others come to later.
        var isOneDecision = AwardAssignment
            .Decide(input)
            .Select(decided => (decided.Bidder, decided.Code))
            .SequenceEqual(regions.Select(region => (region.Winner?.Bidder, region.Code)));
        return isOneDecision ? Awards.CapEffects.Of(input) : [];
    }
}
