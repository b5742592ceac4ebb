using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition what one of its bidders may know.</summary>
internal sealed class DebriefReading(CallRecord record, string region, DisclosurePolicy policy)
{
    private readonly CompetitionReading reading = new(record, record.In(region));

    private bool IsRfq => record.Call.Terms.Kind == CallKind.RequestForQualifications;

    public IReadOnlyList<string> Offered() =>
        [.. reading.Ranking.Proposals.Where(IsOffered).Select(proposal => proposal.Bidder)];

    public DebriefReport? Of(string bidder)
    {
        if (reading.Ranking.Of(bidder) is not { } own || !IsOffered(own))
            return null;
        var submission = reading.SubmissionOf(bidder);
        return new()
        {
            Head = reading.Head(),
            Bidder = reading.Named(bidder),
            ReceivedAt = submission.Receipt.ReceivedAt,
            Policy = policy,
            Outcome = own.Outcome switch
            {
                ProposalOutcome.Ranked => DebriefOutcome.Ranked,
                ProposalOutcome.Disqualified => DebriefOutcome.Disqualified,
                _ => DebriefOutcome.DidNotAdvance,
            },
            Rank = RankOf(own),
            Total = own.Total,
            AdjustedPrice = own.AdjustedPrice?.Rounded,
            PricePerPoint = own.PricePerPoint,
            Disqualified = submission.Disqualification?.Reason,
            IsOverTheCap = Entry()?.PassedOver.Any(one => one.Bidder == own.Bidder) == true,
            ShortlistMaximum = IsRfq && own.Rank is not null ? record.Call.Terms.ShortlistMaximum : null,
            Steps = [.. record.Call.Plan.Steps.Select(step => StepOf(own, step))],
            Reasons = ReasonsOf(own),
            Selected = Selected(),
        };
    }

    /// <summary>After a CFP nobody reads anything before the award is recommended.</summary>
    private bool IsOffered(ProposalResult proposal) =>
        proposal.Outcome switch
        {
            ProposalOutcome.Late or ProposalOutcome.Withdrawn or ProposalOutcome.NotInvited => false,
            ProposalOutcome.Ranked when IsRfq => !Qualified().Contains(proposal.Bidder),
            ProposalOutcome.Ranked => record.Award is not null && Winner() != proposal.Bidder,
            _ => IsRfq || record.Award is not null,
        };

    private IReadOnlyList<string> Qualified() =>
        record.Qualified?.Bidders.Select(entry => entry.Bidder).ToList()
        ?? ShortList.Qualified(reading.Ranking, record.Call.Terms.ShortlistMaximum);

    private string? Winner() => Entry()?.Bidder;

    private AwardEntry? Entry() => record.Award?.Entries.FirstOrDefault(entry => entry.Region == region);

    private OwnRank? RankOf(ProposalResult own) =>
        policy.OwnRank && own.Rank is { } rank
            ? new(
                rank,
                reading.Ranking.Ranked.Count(),
                reading.Ranking.Ranked.Count(proposal => proposal.Rank == rank) > 1
            )
            : null;

    private OwnStep StepOf(ProposalResult own, PlanStep step) =>
        own.Step(step.Id) switch
        {
            MandatoryResult result => new OwnMandatory(
                step.Id,
                [.. result.Failed.Select(id => new OwnUnmet(id, reading.ReasonFor(own.Bidder, step.Id, id)))]
            ),
            RatedResult result => new OwnRated(
                step.Id,
                result.Raw.Rounded,
                result.Score.Rounded,
                result.Passed,
                result.PointsShort is { Sign: > 0 } missing ? missing : null,
                result.FailedCriteria,
                [.. result.Criteria.Select(one => new OwnPoints(one.Criterion, one.Points))]
            ),
            PriceResult result when policy.OwnPricePoints => Price(result),
            PriceResult => new OwnPriceWithheld(step.Id),
            _ when step is PriceStep && WasTakenOut(own) => new OwnPriceWithheld(step.Id),
            _ => new OwnStepNotReached(step.Id),
        };

    /// <summary>Whether it was disqualified after it had passed every step so far: then its price was opened, but gives
    /// no points.</summary>
    private static bool WasTakenOut(ProposalResult own) =>
        own.Outcome == ProposalOutcome.Disqualified
        && !own.Steps.Any(result => result is MandatoryResult { Passed: false } or RatedResult { Passed: false });

    private OwnPrice Price(PriceResult result)
    {
        var basis = reading.Ranking.PriceBases.FirstOrDefault(one => one.Step == result.Step);
        return new(
            result.Step,
            result.Price,
            result.Raw.Rounded,
            result.Score.Rounded,
            basis?.Lowest == result.Price,
            basis?.Highest == result.Price,
            result.IsAbnormallyLow
        );
    }

    private ImmutableArray<OwnReason> ReasonsOf(ProposalResult own)
    {
        var criteria = record.Call.Plan.RatedSteps.SelectMany(step => step.Leaves).ToDictionary(leaf => leaf.Id);
        var leaves = reading.Leaves().Where(leaf => leaf.Bidder == own.Bidder).ToList();
        var (obtained, available) = (Fraction.Zero, Fraction.Zero);
        foreach (var leaf in leaves)
            (obtained, available) = (obtained + leaf.Counts.Points, available + criteria[leaf.Criterion].Maximum.Exact);
        Fraction Share(ScoredLeaf leaf) =>
            criteria[leaf.Criterion].Maximum.Exact is { Sign: > 0 } maximum
                ? leaf.Counts.Points / maximum
                : Fraction.Zero;
        return
        [
            .. leaves
                .OrderByDescending(Share)
                .Select(leaf => new OwnReason(
                    leaf.Step,
                    leaf.Criterion,
                    leaf.Counts.Points,
                    Share(leaf) * available > obtained,
                    leaf.Reason
                )),
        ];
    }

    private SelectedProposal? Selected()
    {
        if (!policy.WinnerName || Winner() is not { } winner)
            return null;
        var facts = reading.Named(winner).Facts;
        return new(facts.Name, facts.Language, policy.WinnerTotal ? reading.Ranking.Of(winner)?.Total : null);
    }
}
