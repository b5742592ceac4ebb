using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>, IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Programme> programmes)
    {
        programmes.ToTable("programmes");
        programmes.HasIdentifier(programme => programme.Id, "id");
        programmes.HasVersion();
        programmes.ComplexProperty(
            programme => programme.Facts,
            facts =>
            {
                facts.Property(fact => fact.Name).HasColumnName("name");
                facts.Words(fact => fact.About, "about");
                facts.Property(fact => fact.IsSynthetic).HasColumnName("is_synthetic");
                facts.Property(fact => fact.Source).HasColumnName("source");
                facts.Words(fact => fact.Buyer, "buyer");
                facts.Property(fact => fact.Currency).HasColumnName("currency").HasMaxLength(3);
                facts.Property(fact => fact.TimeZone).HasColumnName("time_zone");
                facts.Property(fact => fact.Policy).HasColumnName("policy");
            }
        );
        programmes.Ignore(programme => programme.RegionCodes);
        programmes.HasRows(programme => programme.Regions, "ProgrammeId");
    }

    public void Configure(EntityTypeBuilder<Region> regions)
    {
        regions.ToTable("programme_regions");
        regions.Property("ProgrammeId").HasColumnName("programme_id");
        regions.Property(region => region.Code).HasColumnName("code");
        regions.HasKey("ProgrammeId", nameof(Region.Code));
        regions.Property(region => region.Position).HasColumnName("position");
        regions.Words(region => region.Name, "name");
        regions.Property(region => region.Complexity).HasColumnName("complexity");
    }
}
