using System.Collections.Immutable;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Plans.Criteria;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Reports;

/// <summary>Reads out of one competition what one of its bidders may know.</summary>
internal sealed class DebriefReading
{
    private readonly CallRecord record;
    private readonly string region;
    private readonly DisclosurePolicy policy;
    private readonly CompetitionReading reading;
    private readonly ShownReading shown;

    public DebriefReading(CallRecord record, string region, DisclosurePolicy policy)
    {
        (this.record, this.region, this.policy) = (record, region, policy);
        reading = new(record, record.In(region));
        shown = new(reading, policy);
    }

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
            Rank = policy.Disclose(Disclosable.OwnRank, RankOf(own)),
            Tie = policy.Disclose(
                Disclosable.OwnRank,
                own.TieDecidedBy is { } link ? new OwnTie(link, own.DrawHash) : null
            ),
            Total = policy.Disclose(Disclosable.OwnTotal, own.Total),
            AdjustedPrice = policy.Disclose(Disclosable.OwnAdjustedPrice, own.AdjustedPrice?.Rounded),
            PricePerPoint = policy.Disclose(Disclosable.OwnAdjustedPrice, own.PricePerPoint),
            Disqualified = submission.Disqualification?.Reason,
            IsOverTheCap = Entry()?.PassedOver.Any(one => one.Bidder == own.Bidder) == true,
            ShortlistMaximum = IsRfq && own.Rank is not null ? record.Call.Terms.ShortlistMaximum : null,
            Steps = [.. record.Call.Plan.Steps.Select(step => StepOf(own, step))],
            Reasons = ReasonsOf(own),
            Winner = Winner() is { } winner ? shown.Winner(winner, Entry()!.Agreement) : null,
            Others = IsRfq ? [] : shown.Others([bidder, Winner()]),
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

    /// <summary>Who was selected; nobody, where nothing is awarded after all.</summary>
    private string? Winner() => Entry() is { NoAwardAt: null } entry ? entry.Bidder : null;

    private AwardEntry? Entry() => record.Award?.Entries.FirstOrDefault(entry => entry.Region == region);

    private OwnRank? RankOf(ProposalResult own) =>
        own.Rank is { } rank
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
            RatedResult result => Rated((RatedStep)step, result),
            PriceResult result => Price((PriceStep)step, result),
            _ when step is PriceStep && WasTakenOut(own) => new OwnPriceWithheld(step.Id),
            _ => new OwnStepNotReached(step.Id),
        };

    /// <summary>Whether it was disqualified after it had passed every step so far: then its price was opened, but gives
    /// no points.</summary>
    private static bool WasTakenOut(ProposalResult own) =>
        own.Outcome == ProposalOutcome.Disqualified
        && !own.Steps.Any(result => result is MandatoryResult { Passed: false } or RatedResult { Passed: false });

    private static OwnRated Rated(RatedStep step, RatedResult result)
    {
        var minimums = step.AllCriteria.ToDictionary(criterion => criterion.Id, criterion => criterion.Minimum?.Exact);
        return new(
            step.Id,
            result.Raw.Rounded,
            result.Score.Rounded,
            result.Passed,
            result.PointsShort is { Sign: > 0 } missing ? missing : null,
            result is { Minimum: { } minimum, PointsShort: { Sign: 0 } } ? result.Raw.Rounded.Exact - minimum : null,
            result.FailedCriteria,
            [
                .. result.Criteria.Select(one => new OwnPoints(
                    one.Criterion,
                    one.Points,
                    minimums[one.Criterion] is { } least && one.Points < least ? least - one.Points : null
                )),
            ]
        );
    }

    private OwnPrice Price(PriceStep step, PriceResult result)
    {
        var basis = reading.Ranking.PriceBases.FirstOrDefault(one => one.Step == result.Step);
        var (isLowest, isHighest) = (basis?.Lowest == result.Price, basis?.Highest == result.Price);
        var isOwnAlone = step.Formula switch
        {
            PriceFormula.BudgetLinear => true,
            PriceFormula.MinMax => isLowest && isHighest,
            _ => isLowest,
        };
        var points = new OwnPricePoints(
            result.Raw.Rounded,
            result.Score.Rounded,
            isLowest,
            isHighest,
            isOwnAlone ? result.Raw.Exact : null
        );
        return new(
            result.Step,
            result.Price,
            policy.Disclose(Disclosable.OwnPricePoints, points),
            result.IsAbnormallyLow
        );
    }

    private ImmutableArray<OwnReason> ReasonsOf(ProposalResult own)
    {
        var leaves = reading.LeafWords(own).ToList();
        var (obtained, available) = (Fraction.Zero, Fraction.Zero);
        foreach (var (_, leaf, points, _) in leaves)
            (obtained, available) = (obtained + points, available + leaf.Maximum.Exact);
        return
        [
            .. leaves
                .OrderByDescending(one => Share(one.Leaf, one.Points))
                .Select(one => new OwnReason(
                    one.Step,
                    one.Leaf.Id,
                    one.Points,
                    Share(one.Leaf, one.Points) * available > obtained,
                    one.Said
                )),
        ];
    }

    private static Fraction Share(Criterion leaf, Fraction points) =>
        leaf.Maximum.Exact is { Sign: > 0 } maximum ? points / maximum : Fraction.Zero;
}
