using System.Net;
using System.Net.Mail;

namespace Procurement.Infrastructure.Mail;

/// <summary>To a mail server.</summary>
internal sealed class SmtpDelivery(SmtpSettings server) : IMailDelivery
{
    private const int Milliseconds = 30_000;

    public async Task Deliver(MailMessage message, Guid id, CancellationToken cancellation)
    {
        using var client = new SmtpClient(server.Host, server.Port)
        {
            EnableSsl = server.Tls,
            Timeout = Milliseconds,
            Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password),
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Milliseconds);
        await client.SendMailAsync(message, limit.Token);
    }
}
