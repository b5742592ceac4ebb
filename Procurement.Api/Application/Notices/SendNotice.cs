using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Days;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Sends an approved letter, once, after it was read again for what its bidder may not know. With the last one of a decided call everybody is told, and the years of its
/// record begin to count.</summary>
/// <remarks>Refuses: access.not-found, notice.already-sent, notice.decision-not-approved, notice.languages-differ,
/// notice.forbidden-content (each with the place).</remarks>
public sealed record SendNotice(SolicitationId Call, NoticeId Notice) : ICommand<Done>, IAboutCall;

internal sealed class SendNoticeHandler(
    ISolicitations calls,
    IProgrammes programmes,
    CallNotices drafts,
    INotices notices,
    LetterCheck check,
    INoticeDelivery delivery,
    IRetentions retentions,
    TimeProvider clock
) : IRequestHandler<SendNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SendNotice command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
            || await notices.Find(call.Id, command.Notice, cancellationToken) is not { } notice
        )
            return AccessRefusals.NotFound;
        if (notice.BarsSending() is { } barred)
            return barred;
        if (await check.Of(notice, notice.Paragraphs, cancellationToken) is { IsEmpty: false } faults)
            return faults;
        var (terms, zone, now) = (DecisionTerms.Of(call.Plan), programme.Facts.TimeZone, clock.GetUtcNow());
        if (notice.Send(CivilDays.LastOf(now, terms.DebriefDays, zone), now) is { } refusal)
            return refusal;
        await delivery.Deliver(notice, cancellationToken);
        if (call.State == SolicitationState.Decided && await IsEverybodyTold(call, cancellationToken))
        {
            call.Notify();
            retentions.Add(new RecordRetention(call.Id, terms.RetentionYears, zone, now));
        }
        return default(Done);
    }

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
