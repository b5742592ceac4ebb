using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> organizations)
    {
        organizations.ToTable("organizations");
        organizations.HasIdentifier(organization => organization.Id, "id");
        organizations.HasVersion();
        organizations.Property(organization => organization.Programme).HasColumnName("programme_id");
        organizations.Property(organization => organization.Bidder).HasColumnName("bidder");
        organizations.Property(organization => organization.Position).HasColumnName("position");
        organizations.ComplexProperty(
            organization => organization.Facts,
            facts =>
            {
                facts.Property(fact => fact.Name).HasColumnName("name");
                facts.Property(fact => fact.Language).HasColumnName("language");
                facts.Property(fact => fact.Kind).HasColumnName("kind");
                facts.Property(fact => fact.Members).HasColumnName("members");
            }
        );
        organizations.RefersTo<Organization, Programme>(organization => organization.Programme);
        organizations
            .HasIndex(organization => new { organization.Programme, organization.Bidder })
            .HasDatabaseName("ux_organizations_programme_bidder")
            .IsUnique();
    }
}
