using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <summary>A table of its own, so that no query about submissions can select a price by oversight.</summary>
internal sealed class CommercialEnvelopeConfiguration : IEntityTypeConfiguration<CommercialEnvelope>
{
    public void Configure(EntityTypeBuilder<CommercialEnvelope> envelopes)
    {
        envelopes.ToTable("commercial_envelopes");
        envelopes.HasIdentifier(envelope => envelope.Submission, "submission_id");
        envelopes.HasVersion();
        envelopes.Property(envelope => envelope.Competition).HasColumnName("competition_id");
        envelopes.Property(envelope => envelope.Item).HasColumnName("sealed_item_id");
        envelopes.Property(envelope => envelope.Digest).HasColumnName("digest");
        envelopes.Property(envelope => envelope.Price).HasColumnName("price");
        envelopes.Property(envelope => envelope.OpenedAt).HasColumnName("opened_at");
        envelopes
            .HasOne<Submission>()
            .WithOne()
            .HasForeignKey<CommercialEnvelope>(envelope => envelope.Submission)
            .OnDelete(DeleteBehavior.Restrict);
        envelopes.RefersTo<CommercialEnvelope, Competition>(envelope => envelope.Competition);
        envelopes.RefersTo<CommercialEnvelope, SealedItem>(envelope => envelope.Item);
        envelopes.HasIndex(envelope => envelope.Competition).HasDatabaseName("ix_commercial_envelopes_competition");
    }
}
