using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class SecondFactorConfiguration
    : IEntityTypeConfiguration<SecondFactor>,
        IEntityTypeConfiguration<RecoveryCode>,
        IEntityTypeConfiguration<SecondFactorRule>
{
    private const string Owner = "Account";

    public void Configure(EntityTypeBuilder<SecondFactor> factors)
    {
        factors.ToTable("second_factors");
        factors.HasIdentifier(factor => factor.Account, "account");
        factors.HasVersion();
        factors.Property(factor => factor.Secret).HasColumnName("secret").IsUnrecorded();
        factors.Property(factor => factor.ConfirmedAt).HasColumnName("confirmed_at");
        factors.Property(factor => factor.LastStep).HasColumnName("last_step").IsUnrecorded();
        factors.Ignore(factor => factor.Counts);
        factors.RefersTo<SecondFactor, Account>(factor => factor.Account);
        factors.HasRows(factor => factor.Recovery, Owner);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> codes)
    {
        codes.ToTable("recovery_codes");
        codes.Property<string>(Owner).HasColumnName("account");
        codes.Property(code => code.Position).HasColumnName("position").ValueGeneratedNever();
        codes.Property(code => code.Sha256).HasColumnName("digest").IsUnrecorded();
        codes.Property(code => code.UsedAt).HasColumnName("used_at");
        codes.HasKey(Owner, nameof(RecoveryCode.Position));
    }

    public void Configure(EntityTypeBuilder<SecondFactorRule> rules)
    {
        rules.ToTable("second_factor_rules");
        rules.HasIdentifier(rule => rule.Role, "role");
        rules.HasVersion();
        rules.Property(rule => rule.IsRequired).HasColumnName("is_required");
    }
}
