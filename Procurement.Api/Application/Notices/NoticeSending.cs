using System.Collections.Immutable;
using Procurement.Api.Application.Reports;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Reports;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Sends one letter: its file is kept as it leaves, and the bidder's people get it, in one transaction. With the
/// last one of a decided call everybody is told, and the years of its record begin to count.</summary>
internal sealed class NoticeSending(
    IProgrammes programmes,
    CallNotices drafts,
    INotices notices,
    INoticeDelivery delivery,
    ReportDesk desk,
    LetterCheck check,
    IRetentions retentions,
    TimeProvider clock
)
{
    /// <summary>Why its document cannot be made, or cannot leave as it stands; empty: it can.</summary>
    public async Task<ImmutableArray<Refusal>> Check(Notice notice, CancellationToken cancellation) =>
        await desk.Check(notice.Call, SubjectOf(notice), cancellation) is { } refusal
            ? [refusal]
            : await check.Of(notice, notice.Paragraphs, cancellation);

    /// <summary>Sends it. Refuses notice.already-sent, notice.decision-not-approved.</summary>
    public async Task<Refusal?> Send(Solicitation call, Notice notice, CancellationToken cancellation)
    {
        var programme = (await programmes.Find(call.Programme, cancellation))!;
        var (terms, zone, now) = (DecisionTerms.Of(call.Plan), programme.Facts.TimeZone, clock.GetUtcNow());
        if (notice.Send(CivilDays.LastOf(now, terms.DebriefDays, zone), now) is { } refusal)
            return refusal;
        var kept = await desk.Keep(call.Id, SubjectOf(notice), cancellation);
        if (kept.IsRefused)
            return kept.Refusals[0];
        await delivery.Deliver(notice, kept.Value.Id, cancellation);
        if (call.State == SolicitationState.Decided && await IsEverybodyTold(call, cancellation))
        {
            call.Notify();
            retentions.Add(new RecordRetention(call.Id, terms.RetentionYears, zone, now));
        }
        return null;
    }

    private static DocumentSubject SubjectOf(Notice notice) =>
        new(
            ReportDocumentKind.Letter,
            notice.Language,
            notice.Region.Length == 0 ? null : notice.Region,
            notice.Bidder,
            Number: notice.Number
        );

    private async Task<bool> IsEverybodyTold(Solicitation call, CancellationToken cancellation)
    {
        var written = await notices.Of(call.Id, cancellation);
        return written.All(one => one.SentAt is not null)
            && (await drafts.Of(call, cancellation)).All(one =>
                one.Drafting.IsComplete
                && one.Drafting.Drafts()
                    .All(draft =>
                        written.LastOrDefault(sent => sent.Region == one.Region && sent.Bidder == draft.Bidder)
                            is { } last
                        && last.Says(draft.Content)
                    )
            );
    }
}
