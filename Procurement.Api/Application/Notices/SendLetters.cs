using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Notices;

/// <summary>Starts sending all approved letters of a call; they leave in the background, one after another. Where a sending
/// was broken off, it goes on.</summary>
/// <remarks>Refuses: access.not-found, notice.decision-not-approved (no approved letter waits).</remarks>
public sealed record SendLetters(SolicitationId Call) : ICommand<MailingId>, IAboutCall;

internal sealed class SendLettersHandler(
    ISolicitations calls,
    INotices notices,
    IMailings mailings,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<SendLetters, Outcome<MailingId>>
{
    public async Task<Outcome<MailingId>> Handle(SendLetters command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        var waiting = (await notices.Of(call.Id, cancellationToken)).Count(one => one.State == NoticeState.Approved);
        if (waiting == 0)
            return new Refusal("notice.decision-not-approved", call.Terms.Reference);
        var mailing = await mailings.Newest(call.Id, cancellationToken);
        if (mailing is { EndedAt: null })
            mailing.TakeUp(current.Person.Id, waiting);
        else
            mailings.Add(
                mailing = new(new(identifiers.Next()), call.Id, current.Person.Id, waiting, clock.GetUtcNow())
            );
        return mailing.Id;
    }
}
