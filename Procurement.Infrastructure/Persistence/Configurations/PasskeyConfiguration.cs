using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>All of it goes into the record: who signed in, and with which key; the key by its digest.</remarks>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> passkeys)
    {
        passkeys.ToTable("passkeys");
        passkeys.HasIdentifier(passkey => passkey.Id, "id");
        passkeys.HasVersion();
        passkeys.Property(passkey => passkey.Account).HasColumnName("account");
        passkeys.Property(passkey => passkey.Name).HasColumnName("name");
        passkeys.Property(passkey => passkey.PublicKey).HasColumnName("public_key");
        passkeys.Property(passkey => passkey.SignCount).HasColumnName("sign_count");
        passkeys.Property(passkey => passkey.IsBackupEligible).HasColumnName("is_backup_eligible");
        passkeys.Property(passkey => passkey.IsBackedUp).HasColumnName("is_backed_up");
        passkeys.Property(passkey => passkey.MadeAt).HasColumnName("made_at");
        passkeys.Property(passkey => passkey.LastUsedAt).HasColumnName("last_used_at");
        passkeys.RefersTo<Passkey, Account>(passkey => passkey.Account);
        passkeys.HasIndex(passkey => passkey.Account).HasDatabaseName("ix_passkeys_account");
    }
}
