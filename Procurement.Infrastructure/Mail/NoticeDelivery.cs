using Procurement.Domain.Common.Identity;
using Procurement.Domain.Messages;
using Procurement.Domain.Notices;

namespace Procurement.Infrastructure.Mail;

/// <summary>Sends the letter to the bidder's people; the same file waits for them in the service.</summary>
internal sealed class NoticeDelivery(IAnnouncements announcements) : INoticeDelivery
{
    public Task Deliver(Notice notice, IssuedDocumentId file, CancellationToken cancellation) =>
        announcements.Announce(
            MessageKind.LetterWaiting,
            new Audience(notice.Call, Competition: null, Role.Bidder, [notice.Bidder]),
            new Enclosed(file),
            cancellation
        );
}
