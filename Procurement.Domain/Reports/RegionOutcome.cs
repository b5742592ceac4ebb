using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Ranking;

namespace Procurement.Domain.Reports;

/// <summary>What came out in one region, as documents about the whole call hold it.</summary>
public sealed record RegionOutcome
{
    /// <summary>Code of the region.</summary>
    public required string Region { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The ranking that the recommendation rests on.</summary>
    public required RankingResult Ranking { get; init; }

    /// <summary>The winner's result; null: nobody.</summary>
    public ProposalResult? Winner { get; init; }

    /// <summary>Why there is no winner; null where there is one.</summary>
    public string? Code { get; init; }

    /// <summary>All that rank above the winner, best first.</summary>
    public required ImmutableArray<PassedOver> PassedOver { get; init; }

    /// <summary>By how much the winner is better than the next ranked below it, in what the plan ranks by; null: nobody
    /// is, or one of them has no value.</summary>
    public Fraction? Margin { get; init; }

    /// <summary>Whether one proposal alone is ranked.</summary>
    public bool IsSingleBid { get; init; }

    /// <summary>Prices flagged as abnormally low, in rank order.</summary>
    public required ImmutableArray<FlaggedPrice> Flagged { get; init; }

    /// <summary>Dates of the signed agreement; null: none is signed.</summary>
    public AgreementDates? Agreement { get; init; }

    /// <summary>Why nothing is awarded after all; null: that was not decided.</summary>
    public BilingualText? NoAwardReason { get; init; }

    /// <summary>How many proposals came to this outcome.</summary>
    public int Count(ProposalOutcome outcome) => Ranking.Proposals.Count(proposal => proposal.Outcome == outcome);

    internal static RegionOutcome Of(CallRecord record, AwardEntry entry)
    {
        var file = record.In(entry.Region);
        var method = record.Call.Plan.Ranking;
        var ranking = file.Rank(entry.Ranking);
        var winner = entry.Bidder is { } bidder ? ranking.Of(bidder) : null;
        return new()
        {
            Region = entry.Region,
            Name = record.Programme.Regions.First(one => one.Code == entry.Region).Name,
            Ranking = ranking,
            Winner = winner,
            Code = entry.Code,
            PassedOver = [.. entry.PassedOver],
            Margin = winner is null
                ? null
                : ranking
                    .Ranked.SkipWhile(one => one.Bidder != winner.Bidder)
                    .Skip(1)
                    .Take(1)
                    .Select(next =>
                        RankedValue.Of(method, winner) is { } own && RankedValue.Of(method, next) is { } other
                            ? RankedValue.Lead(method, own, other)
                            : (Fraction?)null
                    )
                    .FirstOrDefault(),
            IsSingleBid = ranking.Ranked.Take(2).Count() == 1,
            Flagged = [.. FlaggedIn(record, file, ranking)],
            Agreement = entry.Agreement is { } agreement ? AgreementDates.Of(agreement) : null,
            NoAwardReason = entry.NoAwardReason,
        };
    }

    private static IEnumerable<FlaggedPrice> FlaggedIn(CallRecord record, EvaluationFile file, RankingResult ranking) =>
        from proposal in ranking.Ranked
        where proposal.Steps.OfType<PriceResult>().Any(price => price.IsAbnormallyLow)
        let review = record.PriceReviews.FirstOrDefault(one =>
            one.Competition == file.Competition.Id && one.Bidder == proposal.Bidder
        )
        select new FlaggedPrice(proposal.Bidder, review?.IsExplained, review?.Reason);
}

/// <summary>A price flagged as abnormally low, and what came of its review.</summary>
/// <param name="Bidder">Whose price.</param>
/// <param name="IsExplained">What was decided; null: no decision is recorded.</param>
/// <param name="Reason">Why; null: no decision is recorded.</param>
public sealed record FlaggedPrice(string Bidder, bool? IsExplained, BilingualText? Reason);

/// <summary>The days of a signed agreement.</summary>
/// <param name="AgreedOn">The day of signature.</param>
/// <param name="Starts">First day of the agreement, and of planning.</param>
/// <param name="PlanningEnds">Last day of planning.</param>
/// <param name="TransitionEnds">Last day of transition.</param>
/// <param name="DeliveryBegins">First day of integrated delivery.</param>
/// <param name="Ends">Last day of the agreement.</param>
public sealed record AgreementDates(
    DateOnly AgreedOn,
    DateOnly Starts,
    DateOnly PlanningEnds,
    DateOnly TransitionEnds,
    DateOnly DeliveryBegins,
    DateOnly Ends
)
{
    internal static AgreementDates Of(SignedAgreement signed) =>
        new(
            signed.AgreedOn,
            signed.Starts,
            signed.PlanningEnds,
            signed.TransitionEnds,
            signed.DeliveryBegins,
            signed.Ends
        );
}
