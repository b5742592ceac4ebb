using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Awards;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class AwardConfiguration
    : IEntityTypeConfiguration<Award>,
        IEntityTypeConfiguration<AwardEntry>,
        IEntityTypeConfiguration<AwardDecision>,
        IEntityTypeConfiguration<PassedOver>
{
    public void Configure(EntityTypeBuilder<Award> awards)
    {
        awards.ToTable("awards");
        awards.HasIdentifier(award => award.Id, "id");
        awards.HasVersion();
        awards.Property(award => award.Call).HasColumnName("solicitation_id");
        awards.Property(award => award.RecommendedAt).HasColumnName("recommended_at");
        awards.Property(award => award.State).HasColumnName("state");
        awards.HasRows(award => award.Entries, "AwardId");
        awards.HasRows(award => award.Decisions, "AwardId");
        awards
            .HasOne<Solicitation>()
            .WithOne()
            .HasForeignKey<Award>(award => award.Call)
            .OnDelete(DeleteBehavior.Restrict);
        awards.HasIndex(award => award.Call).HasDatabaseName("ux_awards_solicitation").IsUnique();
    }

    public void Configure(EntityTypeBuilder<AwardEntry> entries)
    {
        entries.ToTable("award_entries");
        entries.Property("AwardId").HasColumnName("award_id");
        entries.Property(entry => entry.Region).HasColumnName("region");
        entries.HasKey("AwardId", nameof(AwardEntry.Region));
        entries.Property(entry => entry.Position).HasColumnName("position");
        entries.Property(entry => entry.Bidder).HasColumnName("bidder");
        entries.Property(entry => entry.Code).HasColumnName("code");
        entries.Property(entry => entry.Ranking).HasColumnName("ranking");
        entries.ComplexProperty(
            entry => entry.Agreement,
            agreement =>
            {
                agreement.Property(one => one.AgreedOn).HasColumnName("agreed_on");
                agreement.Property(one => one.Starts).HasColumnName("agreement_starts");
                agreement.Property(one => one.Ends).HasColumnName("agreement_ends");
                agreement.Property(one => one.PlanningEnds).HasColumnName("planning_ends");
                agreement.Property(one => one.TransitionEnds).HasColumnName("transition_ends");
                agreement.Property(one => one.SignedAt).HasColumnName("signed_at");
                agreement.Property(one => one.SignedBy).HasColumnName("signed_by");
            }
        );
        entries.Words(entry => entry.NoAwardReason, "no_award_reason");
        entries.Property(entry => entry.NoAwardAt).HasColumnName("no_award_at");
        entries.HasRows(entry => entry.PassedOver, "AwardId", "Region");
    }

    public void Configure(EntityTypeBuilder<AwardDecision> decisions)
    {
        decisions.ToTable("award_decisions");
        decisions.Property("AwardId").HasColumnName("award_id");
        decisions.Property(decision => decision.Number).HasColumnName("number");
        decisions.HasKey("AwardId", nameof(AwardDecision.Number));
        decisions.Property(decision => decision.State).HasColumnName("state");
        decisions.Property(decision => decision.Winners).HasColumnName("winners");
        decisions.Property(decision => decision.By).HasColumnName("by");
        decisions.Property(decision => decision.At).HasColumnName("at");
        decisions.Words(decision => decision.Reason, "reason");
    }

    public void Configure(EntityTypeBuilder<PassedOver> passed)
    {
        passed.ToTable("passed_over");
        passed.Property("AwardId").HasColumnName("award_id");
        passed.Property("Region").HasColumnName("region");
        passed.Property(proposal => proposal.Bidder).HasColumnName("bidder");
        passed.HasKey("AwardId", "Region", nameof(PassedOver.Bidder));
        passed.Property<int>(Columns.Position).HasColumnName("position");
        passed.Property(proposal => proposal.Code).HasColumnName("code");
    }
}
