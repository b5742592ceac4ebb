using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Retention;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class RecordRetentionConfiguration : IEntityTypeConfiguration<RecordRetention>
{
    public void Configure(EntityTypeBuilder<RecordRetention> retentions)
    {
        retentions.ToTable("retentions");
        retentions.HasIdentifier(retention => retention.Call, "solicitation_id");
        retentions.HasVersion();
        retentions.Property(retention => retention.Years).HasColumnName("years");
        retentions.Property(retention => retention.NotifiedAt).HasColumnName("notified_at");
        retentions.Property(retention => retention.KeptUntil).HasColumnName("kept_until");
        retentions.Words(retention => retention.HoldReason, "hold_reason");
        retentions.Property(retention => retention.HeldSince).HasColumnName("held_since");
        retentions.Property(retention => retention.DestroyedAt).HasColumnName("destroyed_at");
        retentions
            .HasOne<Solicitation>()
            .WithOne()
            .HasForeignKey<RecordRetention>(retention => retention.Call)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
