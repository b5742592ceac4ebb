using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <summary>Of a holder's key the record shows identifier and public point; the locked private half and its salt are left
/// out, so that an exported record is nothing to try passphrases on.</summary>
internal sealed class KeyHoldingConfiguration
    : IEntityTypeConfiguration<KeyHolding>,
        IEntityTypeConfiguration<KeyHolder>
{
    public void Configure(EntityTypeBuilder<KeyHolding> holdings)
    {
        holdings.ToTable("key_holdings");
        holdings.HasIdentifier(holding => holding.Call, "solicitation_id");
        holdings.HasVersion();
        holdings.Property(holding => holding.Threshold).HasColumnName("threshold");
        holdings.Property(holding => holding.Mark).HasColumnName("mark");
        holdings.HasRows(holding => holding.Holders, "Call");
        holdings.Ignore(holding => holding.Holding);
        holdings.Ignore(holding => holding.IsReady);
        holdings.Ignore(holding => holding.Joining);
        holdings
            .HasOne<Solicitation>()
            .WithOne()
            .HasForeignKey<KeyHolding>(holding => holding.Call)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<KeyHolder> holders)
    {
        holders.ToTable("key_holders");
        holders.Property("Call").HasColumnName("solicitation_id");
        holders.Property(holder => holder.Number).HasColumnName("number");
        holders.HasKey("Call", nameof(KeyHolder.Number));
        holders.Property(holder => holder.Person).HasColumnName("person");
        holders.Property(holder => holder.Standing).HasColumnName("standing");
        holders.Property(holder => holder.Replaces).HasColumnName("replaces");
        holders.Property(holder => holder.MadeAt).HasColumnName("made_at");
        holders.Property(holder => holder.EndedAt).HasColumnName("ended_at");
        holders.Property<Guid?>("KeyId").HasColumnName("key_id");
        holders.Property<byte[]?>("Point").HasColumnName("public_point");
        holders.Property<byte[]?>("Salt").HasColumnName("salt").IsUnrecorded();
        holders.Property<int?>("Iterations").HasColumnName("iterations");
        holders.Property<byte[]?>("Locked").HasColumnName("locked_private_key").IsUnrecorded();
        holders.Ignore(holder => holder.Key);
        holders.Ignore(holder => holder.IsReady);
    }
}
