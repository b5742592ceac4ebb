using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Notices;

namespace Procurement.Api.Application.Notices;

/// <summary>Approves a letter; who reviewed it does not.</summary>
/// <param name="Call">The call.</param>
/// <param name="Notice">The letter.</param>
/// <param name="Version">Version of the letter that the approver read.</param>
/// <remarks>Refuses: access.not-found, version.stale, notice.already-sent, notice.already-approved, notice.not-reviewed, duty.incompatible.</remarks>
public sealed record ApproveNotice(SolicitationId Call, NoticeId Notice, int Version) : ICommand<Done>, IAboutCall;

internal sealed class ApproveNoticeHandler(INotices notices, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ApproveNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ApproveNotice command, CancellationToken cancellationToken)
    {
        if (await notices.Find(command.Call, command.Notice, cancellationToken) is not { } notice)
            return AccessRefusals.NotFound;
        if (notice.Version != command.Version)
            return new Refusal("version.stale") { Current = NoticeSummary.Of(notice) };
        return notice.Approve(current.Person.Id, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
