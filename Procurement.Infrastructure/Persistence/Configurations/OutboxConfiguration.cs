using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Infrastructure.Accounts;
using Procurement.Infrastructure.Mail;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>That a message was to go stands in the record. To which address, and how its delivery goes on, does not: the
/// record of a call is handed out, and the address is nobody else's business.</remarks>
internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<SignInKey>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> messages)
    {
        messages.ToTable("outbox_messages");
        messages.HasIdentifier(message => message.Id, "id");
        messages.Property(message => message.Kind).HasColumnName("kind");
        messages.Property(message => message.Recipient).HasColumnName("recipient").IsUnrecorded();
        messages.Property(message => message.Language).HasColumnName("language");
        messages.Property(message => message.Arguments).HasColumnName("arguments").IsUnrecorded();
        messages.Property(message => message.MadeAt).HasColumnName("made_at");
        messages.Property(message => message.Link).HasColumnName("link").IsUnrecorded();
        messages.Property(message => message.File).HasColumnName("issued_document_id");
        messages.Property(message => message.Tries).HasColumnName("tries").IsUnrecorded();
        messages.Property(message => message.NextTryAt).HasColumnName("next_try_at").IsUnrecorded();
        messages.Property(message => message.SentAt).HasColumnName("sent_at").IsUnrecorded();
        messages.HasIndex(message => message.NextTryAt).HasDatabaseName("ix_outbox_messages_next_try_at");
    }

    public void Configure(EntityTypeBuilder<SignInKey> keys)
    {
        keys.ToTable("sign_in_keys");
        keys.IsUnrecorded();
        keys.HasIdentifier(key => key.Id, "id");
        keys.Property(key => key.Name).HasColumnName("name");
        keys.Property(key => key.Xml).HasColumnName("xml");
    }
}
