using Microsoft.EntityFrameworkCore;
using Procurement.Infrastructure.Mail;
using Procurement.Infrastructure.Persistence;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Upkeep;

/// <inheritdoc cref="IServiceHealth" />
internal sealed class ServiceHealth(
    ProcurementContext context,
    DatabaseLocation location,
    HeadsFile heads,
    MailSettings mail
) : IServiceHealth
{
    private const long LeastRoom = 1L << 30;
    private const int Copies = 3;
    private const int ManyTries = 3;

    public async Task<IReadOnlyList<HealthFinding>> Look(CancellationToken cancellation) =>
        [
            new(HealthPart.Room, HasRoom(new FileInfo(location.Path))),
            new(HealthPart.Heads, !heads.IsBehind),
            new(HealthPart.MailServer, mail.Smtp is not null),
            new(HealthPart.Messages, !await AreMessagesStuck(cancellation)),
        ];

    // A migration writes the database anew, and a backup copies it.
    private static bool HasRoom(FileInfo database) =>
        new DriveInfo(database.FullName).AvailableFreeSpace >= Math.Max(LeastRoom, Copies * database.Length);

    private Task<bool> AreMessagesStuck(CancellationToken cancellation) =>
        context
            .Set<OutboxMessage>()
            .AnyAsync(message => message.NextTryAt != null && message.Tries >= ManyTries, cancellation);
}
