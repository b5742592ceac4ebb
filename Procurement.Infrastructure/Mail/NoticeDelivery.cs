using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;
using Procurement.Domain.Notices;

namespace Procurement.Infrastructure.Mail;

/// <summary>Tells the bidder's people that a letter is there; they read it in the service, where it stays secret.</summary>
internal sealed class NoticeDelivery(IAnnouncements announcements) : INoticeDelivery
{
    public Task Deliver(Notice notice, CancellationToken cancellation) =>
        announcements.Announce(
            MessageKind.LetterWaiting,
            new Audience(notice.Call, Competition: null, Role.Bidder, [notice.Bidder]),
            cancellation
        );
}
