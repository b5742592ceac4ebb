using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class SentDocumentConfiguration : IEntityTypeConfiguration<SentDocument>
{
    public void Configure(EntityTypeBuilder<SentDocument> documents)
    {
        documents.ToTable("sent_documents");
        documents.HasIdentifier(document => document.Id, "issued_document_id");
        documents.HasVersion();
        documents.Property(document => document.Call).HasColumnName("solicitation_id");
        documents.Property(document => document.Reference).HasColumnName("reference");
        documents.Property(document => document.Content).HasColumnName("content");
        documents.Property(document => document.Sha256).HasColumnName("digest");
        documents.Property(document => document.Pages).HasColumnName("pages");
        documents.Property(document => document.KeptAt).HasColumnName("kept_at");
        documents.RefersTo<SentDocument, IssuedDocument>(document => document.Id);
        documents.RefersTo<SentDocument, Solicitation>(document => document.Call);
    }
}
