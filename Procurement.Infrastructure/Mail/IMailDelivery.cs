using System.Net.Mail;

namespace Procurement.Infrastructure.Mail;

/// <summary>Hands a message over; a delivery that is tried twice carries the same Message-ID.</summary>
internal interface IMailDelivery
{
    /// <exception cref="Exception">It was not taken; it is tried again later.</exception>
    Task Deliver(MailMessage message, Guid id, CancellationToken cancellation);
}
