using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>
/// Drafts the letters of a call that can be written now, each in its bidder's language: refusals, disqualifications and
/// confirmations of withdrawal at once, the others when the list is published or the region is settled. A draft whose
/// content changed, or whose standard paragraphs changed since its review, is drafted anew; where a sent letter no longer holds, a further one is drafted.
/// </summary>
/// <remarks>Refuses: access.not-found, notice.decision-not-approved (none can be written yet).</remarks>
public sealed record DraftNotices(SolicitationId Call) : ICommand<IReadOnlyList<NoticeId>>, IAboutCall;

internal sealed class DraftNoticesHandler(
    ISolicitations calls,
    IProgrammes programmes,
    CallNotices drafts,
    LetterGrounds grounds,
    INotices notices,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<DraftNotices, Outcome<IReadOnlyList<NoticeId>>>
{
    public async Task<Outcome<IReadOnlyList<NoticeId>>> Handle(
        DraftNotices command,
        CancellationToken cancellationToken
    )
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var languages = (await programmes.Bidders(call.Programme, cancellationToken)).ToDictionary(
            one => one.Bidder,
            one => one.Facts.Language
        );
        var paragraphs = await grounds.ParagraphsOf(call.Programme, cancellationToken);
        var written = await notices.Of(call.Id, cancellationToken);
        var (drafted, isAny, now) = (new List<NoticeId>(), false, clock.GetUtcNow());
        foreach (var (region, drafting) in await drafts.Of(call, cancellationToken))
        foreach (var (bidder, content) in drafting.Drafts())
        {
            isAny = true;
            var last = written.LastOrDefault(one => one.Region == region && one.Bidder == bidder);
            if (last is { SentAt: null } && last.Redraft(content, paragraphs.Latest(content.Kind), now) is null)
                drafted.Add(last.Id);
            if (last is { SentAt: null } || last?.Says(content) == true)
                continue;
            var address = new NoticeAddress(call.Id, region, bidder, languages[bidder], (last?.Number ?? 0) + 1);
            var notice = new Notice(new NoticeId(identifiers.Next()), address, content, now);
            notices.Add(notice);
            drafted.Add(notice.Id);
        }
        return isAny ? drafted : new Refusal("notice.decision-not-approved", call.Terms.Reference);
    }
}
