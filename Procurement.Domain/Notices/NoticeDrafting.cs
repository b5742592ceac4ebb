using Procurement.Domain.Awards;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Qualification;
using Procurement.Domain.Ranking;
using Procurement.Domain.Solicitations;
using Procurement.Domain.Submissions;

namespace Procurement.Domain.Notices;

/// <summary>
/// Which letter each participant of a competition gets, and what may stand in it: refusals, disqualifications and
/// confirmations of withdrawal at once, the others when the outcome stands (the list is published, the region signed).
/// </summary>
/// <remarks>Source: domain guide, section 5, which outcome gets which letter, and the disclosure policies.</remarks>
public sealed class NoticeDrafting(
    EvaluationFile file,
    QualifiedList? list,
    AwardEntry? entry,
    int? invitedVersion,
    DisclosurePolicy policy
)
{
    private readonly RankingResult? ranking = file.Competition.Rankings.Count > 0 ? file.LatestRanking() : null;

    private bool IsRfq => file.Call.Terms.Kind == CallKind.RequestForQualifications;

    /// <summary>Whether the outcome of those that stayed stands.</summary>
    public bool IsDecided =>
        ranking is not null && (IsRfq ? list?.PublishedAt is not null : entry?.IsSettled() == true);

    /// <summary>The letters that can be written now, in the order of the submissions.</summary>
    public IEnumerable<(string Bidder, NoticeContent Content)> Drafts() =>
        from submission in file.Submissions
        let content = ContentFor(submission)
        where content is not null
        select (submission.Bidder, content);

    /// <summary>Whether everybody's letter can be written now.</summary>
    public bool IsComplete => file.Submissions.All(submission => ContentFor(submission) is not null);

    private NoticeContent? ContentFor(Submission submission) =>
        submission switch
        {
            { Receipt.Footing: Footing.Late } => Of(NoticeKind.Late) with
            {
                ReceivedAt = submission.Receipt.ReceivedAt.ToUniversalTime(),
                ClosedAt = file.Call.Terms.ClosesAt.ToUniversalTime(),
            },
            { Receipt.Footing: Footing.NotInvited } => Of(NoticeKind.NotInvited) with { ListVersion = invitedVersion },
            { WithdrawnAt: not null } => Of(NoticeKind.Withdrawn),
            { Disqualification: { } taken } => Of(NoticeKind.Disqualified) with
            {
                Reason = taken.Reason,
                OffersDebrief = true,
            },
            _ when IsDecided && ranking!.Of(submission.Bidder) is { } own => IsRfq ? InRfq(own) : InCfp(own),
            _ => null,
        };

    private NoticeContent InRfq(ProposalResult own) =>
        list!.Holds(own.Bidder)
            ? Of(NoticeKind.Qualified) with
            {
                ListVersion = list.ListVersion,
            }
            : Stopped(Of(NoticeKind.NotQualified) with { OffersDebrief = true }, own);

    private NoticeContent InCfp(ProposalResult own)
    {
        if (entry!.Agreement is { } agreement && entry.Bidder == own.Bidder)
            return Of(NoticeKind.Award) with
            {
                Total = own.Total,
                AgreedOn = agreement.AgreedOn,
                AgreementStarts = agreement.Starts,
                AgreementEnds = agreement.Ends,
            };
        var regret = Stopped(Of(NoticeKind.Regret) with { OffersDebrief = true }, own);
        if (entry.PassedOver.Any(one => one.Bidder == own.Bidder))
            regret = regret with { IsOverTheCap = true };
        if (own.Rank is not null)
            regret = WithScores(regret, own);
        if (!policy.WinnerName || entry.Agreement is null || ranking!.Of(entry.Bidder!) is not { } winner)
            return regret;
        return regret with
        {
            Winner = winner.Bidder,
            AgreedOn = entry.Agreement.AgreedOn,
            WinnerTotal = policy.WinnerTotal ? winner.Total : null,
            WinnerPrice = policy.WinnerPrice ? winner.Steps.OfType<PriceResult>().FirstOrDefault()?.Price : null,
            WinnerQuality = policy.Allows(Disclosable.WinnerQuality) ? QualityOf(winner) : null,
            WinnerAdjustedPrice = policy.Allows(Disclosable.WinnerAdjustedPrice) ? winner.AdjustedPrice?.Rounded : null,
        };
    }

    /// <summary>With what of the bidder's own result the policy puts into the letter.</summary>
    private NoticeContent WithScores(NoticeContent content, ProposalResult own) =>
        content with
        {
            Total = policy.InLetter.Contains(Disclosable.OwnTotal) ? own.Total : null,
            Rank = policy.InLetter.Contains(Disclosable.OwnRank) ? own.Rank : null,
            OfHowMany = policy.InLetter.Contains(Disclosable.OwnRank) ? ranking!.Ranked.Count() : null,
            Quality = policy.InLetter.Contains(Disclosable.OwnQuality) ? QualityOf(own) : null,
            AdjustedPrice = policy.InLetter.Contains(Disclosable.OwnAdjustedPrice) ? own.AdjustedPrice?.Rounded : null,
        };

    private static Points? QualityOf(ProposalResult one) =>
        one.Steps.OfType<RatedResult>().FirstOrDefault()?.Raw.Rounded;

    private NoticeContent Stopped(NoticeContent content, ProposalResult own) =>
        own.Steps.LastOrDefault(step =>
            step is MandatoryResult { Passed: false } or RatedResult { Passed: false }
        ) switch
        {
            MandatoryResult missed => content with { StoppedAt = missed.Step, Missed = missed.Failed },
            RatedResult missed => Short(content, missed),
            _ => content,
        };

    private NoticeContent Short(NoticeContent content, RatedResult missed)
    {
        var points = missed.Criteria.ToDictionary(one => one.Criterion, one => file.Plan.Rounding.Apply(one.Points));
        var few = missed.PointsShort is { Sign: > 0 } exact ? exact : (Fraction?)null;
        return content with
        {
            StoppedAt = missed.Step,
            Missed = missed.FailedCriteria,
            MissedPoints = [.. missed.FailedCriteria.Select(criterion => points[criterion])],
            Obtained = few is null ? null : missed.Raw.Rounded,
            PointsShort = few is null ? null : file.Plan.Rounding.Apply(few.Value),
        };
    }

    private NoticeContent Of(NoticeKind kind) => new() { Kind = kind, Policy = policy.Name };
}
