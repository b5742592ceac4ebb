using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Accounts;
using Procurement.Infrastructure.Accounts;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>What Identity keeps stands in a table of its own, out of the record but for what says that a sign-in went
/// wrong or was barred.</remarks>
internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Account> accounts)
    {
        accounts.ToTable("accounts");
        accounts.HasIdentifier(account => account.Id, "id");
        accounts.HasVersion();
        accounts.Property(account => account.Name).HasColumnName("name");
        accounts.Property(account => account.Email).HasColumnName("email");
        accounts.Property(account => account.SignInName).HasColumnName("sign_in_name");
        accounts.Property(account => account.Language).HasColumnName("language");
        accounts.Property(account => account.State).HasColumnName("state");
        accounts.Property(account => account.MadeAt).HasColumnName("made_at");
        accounts.Ignore(account => account.Details);
        accounts.HasIndex(account => account.SignInName).HasDatabaseName("ux_accounts_sign_in_name").IsUnique();
    }

    public void Configure(EntityTypeBuilder<Credential> credentials)
    {
        credentials.ToTable("account_credentials");
        credentials.HasIdentifier(one => one.Id, "account");
        credentials.Property(one => one.PasswordHash).HasColumnName("password_hash").IsUnrecorded();
        credentials.Property(one => one.SecurityStamp).HasColumnName("security_stamp").IsUnrecorded();
        credentials
            .Property(one => one.ConcurrencyStamp)
            .HasColumnName("concurrency_stamp")
            .IsConcurrencyToken()
            .IsUnrecorded();
        credentials.Property(one => one.AccessFailedCount).HasColumnName("wrong_tries");
        credentials.Property(one => one.LockoutEnd).HasColumnName("barred_until");
        credentials.Ignore(one => one.UserName);
        credentials.Ignore(one => one.NormalizedUserName);
        credentials.Ignore(one => one.Email);
        credentials.Ignore(one => one.NormalizedEmail);
        credentials.Ignore(one => one.EmailConfirmed);
        credentials.Ignore(one => one.PhoneNumber);
        credentials.Ignore(one => one.PhoneNumberConfirmed);
        credentials.Ignore(one => one.TwoFactorEnabled);
        credentials.Ignore(one => one.LockoutEnabled);
        credentials.RefersTo<Credential, Account>(one => one.Id);
    }
}
