using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class QualifiedListConfiguration
    : IEntityTypeConfiguration<QualifiedList>,
        IEntityTypeConfiguration<QualifiedBidder>
{
    public void Configure(EntityTypeBuilder<QualifiedList> lists)
    {
        lists.ToTable("qualified_lists");
        lists.HasIdentifier(list => list.Id, "id");
        lists.HasVersion();
        lists.Property(list => list.Rfq).HasColumnName("rfq_id");
        lists.Property(list => list.ListVersion).HasColumnName("list_version");
        lists.Property(list => list.PublishedAt).HasColumnName("published_at");
        lists.HasRows(list => list.Bidders, "QualifiedListId");
        lists.RefersTo<QualifiedList, Solicitation>(list => list.Rfq);
        lists
            .HasIndex(list => new { list.Rfq, list.ListVersion })
            .HasDatabaseName("ux_qualified_lists_rfq_version")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<QualifiedBidder> bidders)
    {
        bidders.ToTable("qualified_bidders");
        bidders.Property("QualifiedListId").HasColumnName("qualified_list_id");
        bidders.Property(bidder => bidder.Bidder).HasColumnName("bidder");
        bidders.HasKey("QualifiedListId", nameof(QualifiedBidder.Bidder));
        bidders.Property(bidder => bidder.Position).HasColumnName("position");
    }
}
