using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <summary>Ciphertext and wraps, apart from the envelope: what shows an opened price never loads them. They enter the record
/// by their digests.</summary>
internal sealed class SealedItemConfiguration : IEntityTypeConfiguration<SealedItem>
{
    public void Configure(EntityTypeBuilder<SealedItem> items)
    {
        items.ToTable("sealed_items");
        items.HasIdentifier(item => item.Id, "id");
        items.HasVersion();
        items.Property(item => item.Kind).HasColumnName("kind");
        items.Property(item => item.Call).HasColumnName("solicitation_id");
        items.Property(item => item.Competition).HasColumnName("competition_id");
        items.Property(item => item.Submission).HasColumnName("submission_id");
        items.Property(item => item.Form).HasColumnName("form");
        items.Property(item => item.Threshold).HasColumnName("threshold");
        items.Property(item => item.Holders).HasColumnName("holders");
        items.Property(item => item.Ephemeral).HasColumnName("ephemeral");
        items.Property(item => item.Wraps).HasColumnName("wraps");
        items.Property(item => item.Content).HasColumnName("content");
        items.Property(item => item.OpenedKey).HasColumnName("opened_key");
        items.Property(item => item.DestroyedAt).HasColumnName("destroyed_at");
        items.Ignore(item => item.Address);
        items.Ignore(item => item.Wrapped);
        items.RefersTo<SealedItem, Solicitation>(item => item.Call);
        // No foreign key to the submission: a document is sealed into a draft, which comes first.
        items.HasIndex(item => item.Call).HasDatabaseName("ix_sealed_items_solicitation");
        items.HasIndex(item => item.Submission).HasDatabaseName("ix_sealed_items_submission");
    }
}
