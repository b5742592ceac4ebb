using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Corrections;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class CorrectionConfiguration : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> corrections)
    {
        corrections.ToTable("corrections");
        corrections.HasIdentifier(one => one.Id, "id");
        corrections.HasVersion();
        corrections.Property(one => one.Competition).HasColumnName("competition_id");
        corrections.Property(one => one.Step).HasColumnName("step");
        corrections.ComplexProperty(
            one => one.Finding,
            finding =>
            {
                finding.Property(part => part.Bidder).HasColumnName("bidder");
                finding.Property(part => part.Item).HasColumnName("item");
                finding.Property(part => part.Value).HasColumnName("value");
                finding.Property(part => part.IsMet).HasColumnName("is_met");
                finding.Words(part => part.Reason, "finding_reason");
            }
        );
        corrections.Words(one => one.Reason, "reason");
        corrections.Property(one => one.ProposedBy).HasColumnName("proposed_by");
        corrections.Property(one => one.ProposedAt).HasColumnName("proposed_at");
        corrections.Property(one => one.PricesKnown).HasColumnName("prices_known");
        corrections.Property(one => one.State).HasColumnName("state");
        corrections.Property(one => one.DecidedBy).HasColumnName("decided_by");
        corrections.Property(one => one.DecidedAt).HasColumnName("decided_at");
        corrections.Words(one => one.DecisionReason, "decision_reason");
        corrections.Property(one => one.RankingBefore).HasColumnName("ranking_before");
        corrections.Property(one => one.RankingAfter).HasColumnName("ranking_after");
        corrections.RefersTo<Correction, Competition>(one => one.Competition);
    }
}
