using Procurement.Domain.Accounts;
using Procurement.Domain.Messages;
using Procurement.Infrastructure.Persistence;

namespace Procurement.Infrastructure.Mail;

/// <summary>Keeps a message with what its act changed.</summary>
internal sealed class Outbox(ProcurementContext context, ISecrets secrets, TimeProvider clock) : IOutbox
{
    public void Send(OutgoingMessage message)
    {
        var now = clock.GetUtcNow();
        context.Add(
            new OutboxMessage
            {
                Id = message.Id,
                Kind = message.Kind,
                Recipient = message.Recipient,
                Language = message.Language,
                Arguments = message.Arguments,
                File = message.File,
                MadeAt = now,
                Link = message.Link is null ? null : secrets.Protect(message.Link),
                NextTryAt = now,
            }
        );
    }
}
