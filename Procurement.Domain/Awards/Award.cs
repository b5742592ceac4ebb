using System.Collections.Immutable;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Domain.Awards;

/// <summary>
/// What is recommended in the regions of one call, approved by another person, and signed region by region. A cap couples
/// the regions, so they are decided together; nobody picks a winner.
/// </summary>
/// <remarks>Source: domain guide, section 3, Award.</remarks>
public sealed class Award : Aggregate
{
    private readonly List<AwardEntry> entries = [];
    private readonly List<AwardDecision> decisions = [];

    private Award() { }

    /// <summary>Identifier.</summary>
    public AwardId Id { get; private set; }

    /// <summary>The call.</summary>
    public SolicitationId Call { get; private set; }

    /// <summary>When it was recommended, last.</summary>
    public DateTimeOffset RecommendedAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public AwardState State { get; private set; }

    /// <summary>One entry a region, in the call's order.</summary>
    public IReadOnlyList<AwardEntry> Entries => entries;

    /// <summary>Every recommendation, return and approval, the newest last.</summary>
    public IReadOnlyList<AwardDecision> Decisions => decisions;

    /// <summary>
    /// Recommends the winners that the plan gives, and no others. Refuses award.regions-incomplete (a region is not
    /// ranked), ranking.stale.
    /// </summary>
    public static Outcome<Award> Recommend(
        AwardId id,
        Solicitation call,
        IReadOnlyList<EvaluationFile> regions,
        string lead,
        DateTimeOffset now
    )
    {
        var computed = ComputedAward.Of(call, regions);
        if (computed.IsRefused)
            return computed.Refusals;
        var award = new Award { Id = id, Call = call.Id };
        award.entries.AddRange(
            computed.Value.Select((region, i) => AwardEntry.Of(region, regions[i].Competition.Rankings.Count, i))
        );
        award.Recommended(lead, now);
        return award;
    }

    /// <summary>
    /// Recommends again, after it was returned or a ranking was worked out anew; regions already settled stay. Refuses
    /// award.already-recommended (it stands, and nothing moved), award.regions-incomplete, ranking.stale.
    /// </summary>
    public ImmutableArray<Refusal> RecommendAgain(
        Solicitation call,
        IReadOnlyList<EvaluationFile> regions,
        string lead,
        DateTimeOffset now
    )
    {
        if (State != AwardState.Returned && BarsAsOutdated(regions) is null)
            return [new Refusal("award.already-recommended", call.Terms.Reference)];
        var computed = ComputedAward.Of(call, regions);
        if (computed.IsRefused)
            return computed.Refusals;
        for (var i = 0; i < entries.Count; i++)
            if (!entries[i].IsSettled())
                entries[i].Become(computed.Value[i], regions[i].Competition.Rankings.Count);
        Recommended(lead, now);
        return [];
    }

    /// <summary>
    /// Approves the recommendation as it stands. Refuses award.not-recommended, duty.incompatible (who recommended it
    /// does not approve it), ranking.stale, award.outdated (a region was ranked again since), award.override-refused
    /// (the winners named are not the computed ones), reason.missing (a region has a single proposal and nothing says why
    /// it is awarded all the same).
    /// </summary>
    public Refusal? Approve(
        Solicitation call,
        IReadOnlyList<EvaluationFile> regions,
        IReadOnlyList<NamedWinner> winners,
        BilingualText? reason,
        string approver,
        DateTimeOffset now
    )
    {
        if (BarsDecision(call, approver) is { } barred)
            return barred;
        if (BarsAsOutdated(regions) is { } outdated)
            return outdated;
        if (entries.Find(entry => !winners.Contains(new(entry.Region, entry.Bidder))) is { } other)
            return new Refusal("award.override-refused", other.Region);
        if (winners.Count != entries.Count)
            return new Refusal("award.override-refused", call.Terms.Reference);
        if (regions.Any(SingleBid.Is) && (reason is null || reason.Missing().Any()))
            return new Refusal("reason.missing");
        Decided(AwardState.Approved, approver, now, reason);
        return null;
    }

    /// <summary>Sends the recommendation back, with reasons and never with a name. Refuses award.not-recommended,
    /// duty.incompatible, reason.missing.</summary>
    public Refusal? Return(Solicitation call, BilingualText reason, string approver, DateTimeOffset now)
    {
        if (BarsDecision(call, approver) is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        Decided(AwardState.Returned, approver, now, reason);
        return null;
    }

    /// <summary>
    /// Records the signed agreement of a region. Refuses reference.unknown (no such region), award.not-approved,
    /// award.signed, award.none, the code why nobody wins there, ranking.stale, award.outdated, standstill.running,
    /// agreement.period-reversed.
    /// </summary>
    public Refusal? Sign(
        string region,
        AgreementPeriod period,
        IReadOnlyList<EvaluationFile> regions,
        DecisionTerms terms,
        string timeZone,
        string lead,
        DateTimeOffset now
    )
    {
        if (BarsSettling(region) is { } barred)
            return barred;
        var entry = entries.Find(one => one.Region == region)!;
        if (entry.Code is { } code)
            return new Refusal(code, region);
        if (BarsAsOutdated(regions) is { } outdated)
            return outdated;
        if (StandstillEnds(terms, timeZone) is { } last && !CivilDays.IsOver(last, now, timeZone))
            return new Refusal("standstill.running", last);
        if (period.Ends <= period.Starts || period.Starts < period.AgreedOn)
            return new Refusal("agreement.period-reversed");
        entry.Sign(SignedAgreement.Of(period, terms, lead, now));
        Changed();
        return null;
    }

    /// <summary>Awards nothing in a region after all. Refuses reference.unknown, award.not-approved, award.signed,
    /// award.none, reason.missing.</summary>
    public Refusal? AwardNothing(string region, BilingualText reason, DateTimeOffset now)
    {
        if (BarsSettling(region) is { } barred)
            return barred;
        if (reason.Missing().Any())
            return new Refusal("reason.missing");
        entries.Find(one => one.Region == region)!.AwardNothing(reason, now);
        Changed();
        return null;
    }

    /// <summary>The last day of the standstill; null: there is none, or the award is not approved.</summary>
    public DateOnly? StandstillEnds(DecisionTerms terms, string timeZone) =>
        State == AwardState.Approved && terms.StandstillDays > 0
            ? CivilDays.LastOf(decisions[^1].At, terms.StandstillDays, timeZone)
            : null;

    /// <summary>Whether an agreement of that region is signed.</summary>
    public bool IsSigned(string region) => entries.Exists(one => one.Region == region && one.Agreement is not null);

    /// <summary>Whether every region is signed, or nothing is awarded there.</summary>
    public bool IsSettled() => entries.TrueForAll(entry => entry.IsSettled());

    /// <summary>Why the recommendation does not rest on rankings that hold: award.regions-incomplete, ranking.stale,
    /// award.outdated (a region was ranked again since); null: it does.</summary>
    public Refusal? BarsAsOutdated(IReadOnlyList<EvaluationFile> regions) =>
        BarsAsOutdated([.. regions.Select(file => file.Competition)]);

    /// <inheritdoc cref="BarsAsOutdated(IReadOnlyList{EvaluationFile})" />
    public Refusal? BarsAsOutdated(IReadOnlyList<Competition> regions) =>
        regions.Select(competition => competition.BarsDecision()).FirstOrDefault(bar => bar is not null)
        ?? entries
            .Where((entry, i) => !entry.IsSettled() && entry.Ranking != regions[i].Rankings.Count)
            .Select(entry => new Refusal("award.outdated", entry.Region))
            .FirstOrDefault();

    private Refusal? BarsDecision(Solicitation call, string approver) =>
        State != AwardState.Recommended ? new Refusal("award.not-recommended", call.Terms.Reference)
        : decisions[^1].By == approver ? new Refusal("duty.incompatible")
        : null;

    private Refusal? BarsSettling(string region) =>
        entries.Find(one => one.Region == region) is not { } entry ? new Refusal("reference.unknown", region)
        : State != AwardState.Approved ? new Refusal("award.not-approved", region)
        : entry.BarsSettling();

    private void Recommended(string lead, DateTimeOffset now)
    {
        RecommendedAt = now;
        Decided(AwardState.Recommended, lead, now, null);
    }

    private void Decided(AwardState state, string by, DateTimeOffset now, BilingualText? reason)
    {
        State = state;
        var winners = entries.ConvertAll(entry => entry.Bidder ?? "");
        decisions.Add(new AwardDecision(decisions.Count + 1, state, winners, by, now, reason));
        Changed();
    }
}

/// <summary>Whom the approver names in a region; null: nobody.</summary>
public sealed record NamedWinner(string Region, string? Bidder);
