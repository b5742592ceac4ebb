using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;

namespace Procurement.Api.Application.Notices;

/// <summary>The lead has read a letter and puts it before the approver.</summary>
/// <remarks>Refuses: access.not-found, notice.already-sent, notice.already-approved.</remarks>
public sealed record ReviewNotice(SolicitationId Call, NoticeId Notice) : ICommand<Done>, IAboutCall;

internal sealed class ReviewNoticeHandler(INotices notices, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ReviewNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReviewNotice command, CancellationToken cancellationToken)
    {
        if (await notices.Find(command.Call, command.Notice, cancellationToken) is not { } notice)
            return AccessRefusals.NotFound;
        return notice.Review(current.Person.Id, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
