using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>The lead has read a letter and puts it before the approver, with the newest standard paragraphs; from then on
/// it keeps these.</summary>
/// <param name="Call">The call.</param>
/// <param name="Notice">The letter.</param>
/// <param name="Version">Version of the letter that the lead read.</param>
/// <remarks>Refuses: access.not-found, version.stale, notice.already-sent, notice.already-approved, notice.languages-differ,
/// notice.forbidden-content (each with the place).</remarks>
public sealed record ReviewNotice(SolicitationId Call, NoticeId Notice, int Version) : ICommand<Done>, IAboutCall;

internal sealed class ReviewNoticeHandler(
    ISolicitations calls,
    INotices notices,
    LetterGrounds grounds,
    LetterCheck check,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ReviewNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReviewNotice command, CancellationToken cancellationToken)
    {
        if (
            await notices.Find(command.Call, command.Notice, cancellationToken) is not { } notice
            || await calls.Find(command.Call, cancellationToken) is not { } call
        )
            return AccessRefusals.NotFound;
        if (notice.Version != command.Version)
            return new Refusal("version.stale") { Current = NoticeSummary.Of(notice) };
        if (notice.BarsReview() is { } barred)
            return barred;
        var paragraphs = await grounds.ParagraphsOf(call.Programme, cancellationToken);
        var newest = paragraphs.Latest(notice.Content.Kind);
        if (await check.Of(notice, newest, cancellationToken) is { IsEmpty: false } faults)
            return faults;
        return notice.Review(current.Person.Id, newest, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
