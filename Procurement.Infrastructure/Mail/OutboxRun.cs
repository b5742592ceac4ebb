using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Procurement.Domain.Accounts;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Reports;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Mail;

/// <summary>
/// Sends what waits. A message is claimed before it is handed over and marked when it was taken, so that none is lost: one
/// whose sender dies in between is sent again, under the same Message-ID.
/// </summary>
internal sealed partial class OutboxRun(
    ProcurementContext context,
    ISecrets secrets,
    IMailDelivery delivery,
    MailSettings settings,
    TimeProvider clock,
    ILogger<OutboxRun> log
)
{
    private const string Pdf = "application/pdf";
    private const int AtOnce = 20;
    private const int MostDoublings = 9;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    /// <summary>Sends the messages that are due, the oldest first.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> Send(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await context
            .Set<OutboxMessage>()
            .AsNoTracking()
            .Where(message => message.NextTryAt != null && message.NextTryAt <= now)
            .OrderBy(message => message.NextTryAt)
            .ThenBy(message => message.Id)
            .Take(AtOnce)
            .ToListAsync(cancellation);
        var sent = 0;
        foreach (var message in due)
            if (await Claim(message, now, cancellation) && await Deliver(message, cancellation))
                sent++;
        return sent;
    }

    /// <summary>How long to wait before a message is tried again.</summary>
    public static TimeSpan PauseAfter(int tries)
    {
        var pause = FirstPause * (1 << Math.Min(tries, MostDoublings));
        return pause < LongestPause ? pause : LongestPause;
    }

    private async Task<bool> Claim(OutboxMessage message, DateTimeOffset now, CancellationToken cancellation)
    {
        var next = now + PauseAfter(message.Tries);
        return await Row(message.Id)
                .Where(row => row.Tries == message.Tries && row.SentAt == null)
                .ExecuteUpdateAsync(
                    row =>
                        row.SetProperty(one => one.Tries, message.Tries + 1)
                            .SetProperty(one => one.NextTryAt, (DateTimeOffset?)next),
                    cancellation
                ) == 1;
    }

    private async Task<bool> Deliver(OutboxMessage message, CancellationToken cancellation)
    {
        try
        {
            var link = message.Link is null ? null : secrets.Reveal(message.Link);
            using var mail = MessageText.Of(message, link, settings);
            await Attach(message, mail, cancellation);
            await delivery.Deliver(mail, message.Id.Value, cancellation);
        }
        // Whatever is wrong with one message or with the server, the others go on.
        catch (Exception trouble) when (!cancellation.IsCancellationRequested)
        {
            SayNotTaken(message.Id.Value, message.Tries + 1, trouble.GetType().Name);
            return false;
        }
        var now = clock.GetUtcNow();
        await Row(message.Id)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.SentAt, now)
                        .SetProperty(one => one.NextTryAt, (DateTimeOffset?)null)
                        .SetProperty(one => one.Link, (string?)null),
                CancellationToken.None
            );
        return true;
    }

    // The very bytes that were kept: whoever compares them with the download finds them the same.
    private async Task Attach(OutboxMessage message, MailMessage mail, CancellationToken cancellation)
    {
        if (message.File is not { } file)
            return;
        var kept = await context
            .Set<SentDocument>()
            .Where(one => one.Id == file)
            .Select(one => one.Content)
            .SingleOrDefaultAsync(cancellation);
        if (kept is not null)
            mail.Attachments.Add(new Attachment(new MemoryStream(kept), MessageText.FileName(message), Pdf));
    }

    private IQueryable<OutboxMessage> Row(MessageId id) => context.Set<OutboxMessage>().Where(row => row.Id == id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {Message} was not taken, try {Try}: {Trouble}")]
    private partial void SayNotTaken(Guid message, int @try, string trouble);
}
