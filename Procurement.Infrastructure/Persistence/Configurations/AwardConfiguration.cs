using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Awards;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class AwardConfiguration
    : IEntityTypeConfiguration<Award>,
        IEntityTypeConfiguration<AwardEntry>,
        IEntityTypeConfiguration<PassedOver>
{
    public void Configure(EntityTypeBuilder<Award> awards)
    {
        awards.ToTable("awards");
        awards.HasIdentifier(award => award.Id, "id");
        awards.HasVersion();
        awards.Property(award => award.Call).HasColumnName("solicitation_id");
        awards.Property(award => award.RecommendedAt).HasColumnName("recommended_at");
        awards.HasRows(award => award.Entries, "AwardId");
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
        entries.HasRows(entry => entry.PassedOver, "AwardId", "Region");
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
