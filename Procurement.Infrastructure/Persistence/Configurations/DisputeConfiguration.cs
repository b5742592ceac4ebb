using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Disputes;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> disputes)
    {
        disputes.ToTable("disputes");
        disputes.HasIdentifier(dispute => dispute.Id, "id");
        disputes.HasVersion();
        disputes.Property(dispute => dispute.Call).HasColumnName("solicitation_id");
        disputes.Property(dispute => dispute.Bidder).HasColumnName("bidder");
        disputes.Property(dispute => dispute.Grounds).HasColumnName("grounds");
        disputes.Property(dispute => dispute.FiledBy).HasColumnName("filed_by");
        disputes.Property(dispute => dispute.FiledAt).HasColumnName("filed_at");
        disputes.Property(dispute => dispute.DecisionDue).HasColumnName("decision_due");
        disputes.Property(dispute => dispute.Effect).HasColumnName("effect");
        disputes.Property(dispute => dispute.Step).HasColumnName("step");
        disputes.Words(dispute => dispute.Reason, "reason");
        disputes.Property(dispute => dispute.DecidedBy).HasColumnName("decided_by");
        disputes.Property(dispute => dispute.DecidedAt).HasColumnName("decided_at");
        disputes.RefersTo<Dispute, Solicitation>(dispute => dispute.Call);
        disputes.HasIndex(dispute => dispute.Call).HasDatabaseName("ix_disputes_solicitation");
    }
}
