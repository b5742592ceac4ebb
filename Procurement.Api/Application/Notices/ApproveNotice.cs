using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;

namespace Procurement.Api.Application.Notices;

/// <summary>Approves a letter; who reviewed it does not.</summary>
/// <remarks>Refuses: access.not-found, notice.already-sent, notice.already-approved, notice.not-reviewed, duty.incompatible.</remarks>
public sealed record ApproveNotice(SolicitationId Call, NoticeId Notice) : ICommand<Done>, IAboutCall;

internal sealed class ApproveNoticeHandler(INotices notices, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ApproveNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ApproveNotice command, CancellationToken cancellationToken)
    {
        if (await notices.Find(command.Call, command.Notice, cancellationToken) is not { } notice)
            return AccessRefusals.NotFound;
        return notice.Approve(current.Person.Id, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
