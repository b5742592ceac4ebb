using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class QualifiedListConfiguration
    : IEntityTypeConfiguration<QualifiedList>,
        IEntityTypeConfiguration<QualifiedBidder>,
        IEntityTypeConfiguration<ListDeparture>
{
    public void Configure(EntityTypeBuilder<QualifiedList> lists)
    {
        lists.ToTable("qualified_lists");
        lists.HasIdentifier(list => list.Id, "id");
        lists.HasVersion();
        lists.Property(list => list.Rfq).HasColumnName("rfq_id");
        lists.Property(list => list.ListVersion).HasColumnName("list_version");
        lists.Property(list => list.PublishedAt).HasColumnName("published_at");
        lists.Property(list => list.ExpiresAt).HasColumnName("expires_at");
        lists.Words(list => list.Reason, "reason");
        lists.Words(list => list.EndReason, "end_reason");
        lists.HasRows(list => list.Bidders, "QualifiedListId");
        lists.HasRows(list => list.Departures, "QualifiedListId");
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

    public void Configure(EntityTypeBuilder<ListDeparture> departures)
    {
        departures.ToTable("list_departures");
        departures.Property("QualifiedListId").HasColumnName("qualified_list_id");
        departures.Property(departure => departure.Bidder).HasColumnName("bidder");
        departures.HasKey("QualifiedListId", nameof(ListDeparture.Bidder));
        departures.Property<int>(Columns.Position).HasColumnName("position");
        departures.Property(departure => departure.Cause).HasColumnName("cause");
        departures.Property(departure => departure.Successor).HasColumnName("successor");
    }
}
