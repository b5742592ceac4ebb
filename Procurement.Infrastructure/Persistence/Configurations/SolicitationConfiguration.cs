using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;
using Procurement.Infrastructure.Persistence.Conversions;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>The unique index over programme and reference stands in the migrations: the reference is part of a value,
/// over which a model can declare none. The invited list is named without a foreign key: a list names its call, and
/// two tables that need each other could not be filled.</remarks>
internal sealed class SolicitationConfiguration
    : IEntityTypeConfiguration<Solicitation>,
        IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<Solicitation> solicitations)
    {
        solicitations.ToTable("solicitations");
        solicitations.HasIdentifier(call => call.Id, "id");
        solicitations.HasVersion();
        solicitations.Property(call => call.Programme).HasColumnName("programme_id");
        solicitations.ComplexProperty(call => call.Terms, Terms);
        solicitations.Property(call => call.Plan).HasColumnName("plan").HasConversion<PlanConverter, PlanComparer>();
        solicitations.Property(call => call.PlanHash).HasColumnName("plan_hash").HasMaxLength(64);
        solicitations.Property(call => call.PlanChanges).HasColumnName("plan_changes");
        solicitations.Property(call => call.LatestAddendum).HasColumnName("latest_addendum");
        solicitations.Property(call => call.State).HasColumnName("state");
        // Calls that were kept before their authors were.
        solicitations.Property(call => call.Authors).HasColumnName("authors").HasDefaultValueSql("'[]'");
        solicitations.Property(call => call.ApprovedBy).HasColumnName("approved_by");
        solicitations.Property(call => call.ApprovedAt).HasColumnName("approved_at");
        solicitations.Property(call => call.PublishedAt).HasColumnName("published_at");
        solicitations.Property(call => call.Invites).HasColumnName("invites_list_id");
        solicitations.ComplexProperty(
            call => call.Cancellation,
            cancelled =>
            {
                cancelled.Words(one => one.Reason, "cancelled_reason");
                cancelled.Property(one => one.By).HasColumnName("cancelled_by");
                cancelled.Property(one => one.At).HasColumnName("cancelled_at");
            }
        );
        solicitations.ComplexProperty(
            call => call.Return,
            returned =>
            {
                returned.Words(one => one.Reason, "returned_reason");
                returned.Property(one => one.By).HasColumnName("returned_by");
                returned.Property(one => one.At).HasColumnName("returned_at");
            }
        );
        solicitations.RefersTo<Solicitation, Programme>(call => call.Programme);
    }

    public void Configure(EntityTypeBuilder<PlanVersion> versions)
    {
        versions.ToTable("plan_versions");
        versions.Property(version => version.Call).HasColumnName("call_id");
        versions.Property(version => version.Number).HasColumnName("number").ValueGeneratedNever();
        versions.HasKey(version => new { version.Call, version.Number });
        versions.Property(version => version.Plan).HasColumnName("plan").HasConversion<PlanConverter, PlanComparer>();
        versions.Property(version => version.Hash).HasColumnName("plan_hash").HasMaxLength(64);
        versions.Property(version => version.Addendum).HasColumnName("addendum");
        versions.Property(version => version.Since).HasColumnName("since");
        versions.RefersTo<PlanVersion, Solicitation>(version => version.Call);
    }

    private static void Terms(ComplexPropertyBuilder<CallTerms> terms)
    {
        terms.Property(term => term.Kind).HasColumnName("kind");
        terms.Property(term => term.Reference).HasColumnName("reference");
        terms.Words(term => term.Title, "title");
        terms.Words(term => term.Description, "description");
        terms.Property(term => term.ClosesAt).HasColumnName("closes_at");
        terms.Property<int>("ClosesAtOffset").HasColumnName("closes_at_offset");
        terms.Property(term => term.QuestionsCloseAt).HasColumnName("questions_close_at");
        terms.Property(term => term.Regions).HasColumnName("regions");
        terms.Property(term => term.ShortlistMaximum).HasColumnName("shortlist_maximum");
        terms.Property(term => term.ListExpiresAt).HasColumnName("list_expires_at");
        terms.Property(term => term.InvitesListOf).HasColumnName("invites_list_of");
        terms.Property(term => term.MostRegionsPerBidder).HasColumnName("most_regions_per_bidder");
    }
}
