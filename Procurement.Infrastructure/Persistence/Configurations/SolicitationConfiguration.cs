using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Conversions;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>The unique index over programme and reference stands in the migrations: the reference is part of a value,
/// over which a model can declare none. The invited list is named without a foreign key: a list names its call, and
/// two tables that need each other could not be filled.</remarks>
internal sealed class SolicitationConfiguration : IEntityTypeConfiguration<Solicitation>
{
    public void Configure(EntityTypeBuilder<Solicitation> solicitations)
    {
        solicitations.ToTable("solicitations");
        solicitations.HasIdentifier(call => call.Id, "id");
        solicitations.HasVersion();
        solicitations.Property(call => call.Programme).HasColumnName("programme_id");
        solicitations.ComplexProperty(
            call => call.Terms,
            terms =>
            {
                terms.Property(term => term.Kind).HasColumnName("kind");
                terms.Property(term => term.Reference).HasColumnName("reference");
                terms.Words(term => term.Title, "title");
                terms.Property(term => term.ClosesAt).HasColumnName("closes_at");
                terms.Property<int>("ClosesAtOffset").HasColumnName("closes_at_offset");
                terms.Property(term => term.Regions).HasColumnName("regions");
                terms.Property(term => term.ShortlistMaximum).HasColumnName("shortlist_maximum");
                terms.Property(term => term.MostRegionsPerBidder).HasColumnName("most_regions_per_bidder");
            }
        );
        solicitations.Property(call => call.Plan).HasColumnName("plan").HasConversion<PlanConverter, PlanComparer>();
        solicitations.Property(call => call.PlanHash).HasColumnName("plan_hash").HasMaxLength(64);
        solicitations.Property(call => call.State).HasColumnName("state");
        solicitations.Property(call => call.PublishedAt).HasColumnName("published_at");
        solicitations.Property(call => call.Invites).HasColumnName("invites_list_id");
        solicitations.RefersTo<Solicitation, Programme>(call => call.Programme);
    }
}
