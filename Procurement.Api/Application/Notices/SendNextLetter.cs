using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Sends the next letter of the mailing that goes on, or ends it; true while letters are left.</summary>
/// <remarks>Refuses: access.not-found (no mailing goes on).</remarks>
public sealed record SendNextLetter(SolicitationId Call) : ICommand<bool>, IAboutCall;

internal sealed class SendNextLetterHandler(
    ISolicitations calls,
    INotices notices,
    IMailings mailings,
    NoticeSending sending,
    TimeProvider clock
) : IRequestHandler<SendNextLetter, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(SendNextLetter command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await mailings.Newest(call.Id, cancellationToken) is not { EndedAt: null } mailing
        )
            return AccessRefusals.NotFound;
        var approved = (await notices.Of(call.Id, cancellationToken)).Where(one => one.State == NoticeState.Approved);
        if (mailing.Next(approved) is not { } notice)
            mailing.End(clock.GetUtcNow());
        else if (await sending.Check(notice, cancellationToken) is { IsEmpty: false } faults)
            mailing.HoldBack(notice.Id, faults[0]);
        else if (await sending.Send(call, notice, cancellationToken) is { } late)
            return late;
        else
            mailing.Count();
        return mailing.EndedAt is null;
    }
}
