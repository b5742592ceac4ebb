using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;

namespace Procurement.Api.Application.Notices;

/// <summary>Says in which language a letter is written, other than the organization's own; its review begins
/// again.</summary>
/// <param name="Call">The call.</param>
/// <param name="Notice">The letter.</param>
/// <param name="Language">The language; null: the bidder's is not known, so both.</param>
/// <param name="Version">The version that was read.</param>
/// <remarks>Refuses: access.not-found, version.stale, notice.already-sent, notice.already-approved.</remarks>
public sealed record AddressNotice(SolicitationId Call, NoticeId Notice, Language? Language, int Version)
    : ICommand<Done>,
        IAboutCall;

internal sealed class AddressNoticeHandler(INotices notices) : IRequestHandler<AddressNotice, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AddressNotice command, CancellationToken cancellationToken)
    {
        if (await notices.Find(command.Call, command.Notice, cancellationToken) is not { } notice)
            return AccessRefusals.NotFound;
        if (notice.Version != command.Version)
            return new Refusal("version.stale") { Current = NoticeSummary.Of(notice) };
        return notice.Address(command.Language) is { } refusal ? refusal : default(Done);
    }
}
