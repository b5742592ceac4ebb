using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;
using Procurement.Domain.Submissions.Documents;
using Procurement.Infrastructure.Submissions;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>A version names its documents with their digests, and a chunk its document, without foreign keys: a chunk comes
/// before its document, and contents are destroyed where what was said of them stays.</remarks>
internal sealed class SubmittedDocumentConfiguration
    : IEntityTypeConfiguration<SubmissionDraft>,
        IEntityTypeConfiguration<SubmissionVersion>,
        IEntityTypeConfiguration<SubmittedDocument>,
        IEntityTypeConfiguration<DocumentChunk>
{
    private const int DigestLength = 64;

    public void Configure(EntityTypeBuilder<SubmissionDraft> drafts)
    {
        drafts.ToTable("submission_drafts");
        drafts.HasIdentifier(draft => draft.Id, "id");
        drafts.HasVersion();
        drafts.Property(draft => draft.Competition).HasColumnName("competition_id");
        drafts.Property(draft => draft.Bidder).HasColumnName("bidder");
        drafts.Property(draft => draft.Documents).HasColumnName("documents");
        drafts.Property(draft => draft.Places).HasColumnName("places");
        drafts.RefersTo<SubmissionDraft, Competition>(draft => draft.Competition);
        drafts
            .HasIndex(draft => new { draft.Competition, draft.Bidder })
            .HasDatabaseName("ux_submission_drafts_competition_bidder")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<SubmissionVersion> versions)
    {
        versions.ToTable("submission_versions");
        versions.HasIdentifier(version => version.Receipt, "receipt");
        versions.HasVersion();
        versions.Property(version => version.Submission).HasColumnName("submission_id");
        versions.Property(version => version.Number).HasColumnName("number");
        versions.Property(version => version.ReceivedAt).HasColumnName("received_at");
        versions.Property(version => version.SubmittedBy).HasColumnName("submitted_by");
        versions.Property(version => version.Members).HasColumnName("members");
        versions.Property(version => version.Documents).HasColumnName("documents");
        versions.Property(version => version.PriceDigest).HasColumnName("price_digest").HasMaxLength(DigestLength);
        versions.Property(version => version.Places).HasColumnName("places");
        versions.RefersTo<SubmissionVersion, Submission>(version => version.Submission);
        versions
            .HasIndex(version => new { version.Submission, version.Number })
            .HasDatabaseName("ux_submission_versions_submission_number")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<SubmittedDocument> documents)
    {
        documents.ToTable("documents");
        documents.HasIdentifier(document => document.Id, "id");
        documents.HasVersion();
        documents.Property(document => document.Competition).HasColumnName("competition_id");
        documents.Property(document => document.Bidder).HasColumnName("bidder");
        documents.Property(document => document.Envelope).HasColumnName("envelope");
        documents.ComplexProperty(
            document => document.Facts,
            facts =>
            {
                facts.Property(fact => fact.Name).HasColumnName("name");
                facts.Property(fact => fact.Kind).HasColumnName("kind");
                facts.Property(fact => fact.Size).HasColumnName("size");
                facts.Property(fact => fact.Sha256).HasColumnName("digest").HasMaxLength(DigestLength);
                facts.Property(fact => fact.Pages).HasColumnName("pages");
            }
        );
        documents.Property(document => document.Key).HasColumnName("wrapped_key").IsUnrecorded();
        documents.Property(document => document.IsSealed).HasColumnName("is_sealed");
        documents.Property(document => document.StoredAt).HasColumnName("stored_at");
        documents.Ignore(document => document.Enclosed);
        documents.RefersTo<SubmittedDocument, Competition>(document => document.Competition);
        documents
            .HasIndex(document => new { document.Competition, document.Bidder })
            .HasDatabaseName("ix_documents_competition_bidder");
    }

    public void Configure(EntityTypeBuilder<DocumentChunk> chunks)
    {
        chunks.ToTable("document_chunks");
        chunks.IsUnrecorded();
        chunks.Property(chunk => chunk.Document).HasColumnName("document_id");
        chunks.Property(chunk => chunk.Number).HasColumnName("number");
        chunks.HasKey(chunk => new { chunk.Document, chunk.Number });
        chunks.Property(chunk => chunk.Content).HasColumnName("content");
        chunks.Property(chunk => chunk.WrittenAt).HasColumnName("written_at");
    }
}
