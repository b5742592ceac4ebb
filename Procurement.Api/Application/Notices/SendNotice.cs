using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Sends an approved letter, once, after it was read again for what its bidder may not know. With the last one
/// of a decided call everybody is told, and the years of its record begin to count.</summary>
/// <remarks>Refuses: access.not-found, notice.already-sent, notice.decision-not-approved, notice.languages-differ,
/// notice.forbidden-content (each with the place).</remarks>
public sealed record SendNotice(SolicitationId Call, NoticeId Notice) : ICommand<Done>, IAboutCall;

internal sealed class SendNoticeHandler(ISolicitations calls, INotices notices, NoticeSending sending)
    : IRequestHandler<SendNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SendNotice command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await notices.Find(call.Id, command.Notice, cancellationToken) is not { } notice
        )
            return AccessRefusals.NotFound;
        if (notice.BarsSending() is { } barred)
            return barred;
        if (await sending.Check(notice, cancellationToken) is { IsEmpty: false } faults)
            return faults;
        return await sending.Send(call, notice, cancellationToken) is { } refusal ? refusal : default(Done);
    }
}
