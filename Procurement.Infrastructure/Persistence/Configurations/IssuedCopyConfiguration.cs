using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class IssuedCopyConfiguration : IEntityTypeConfiguration<IssuedCopy>
{
    public void Configure(EntityTypeBuilder<IssuedCopy> copies)
    {
        copies.ToTable("issued_copies");
        copies.HasIdentifier(copy => copy.Id, "id");
        copies.HasVersion();
        copies.Property(copy => copy.Call).HasColumnName("solicitation_id");
        copies.Property(copy => copy.Reference).HasColumnName("reference");
        copies.Property(copy => copy.Content).HasColumnName("content");
        copies.Property(copy => copy.Pages).HasColumnName("pages");
        copies.RefersTo<IssuedCopy, Solicitation>(copy => copy.Call);
    }
}
