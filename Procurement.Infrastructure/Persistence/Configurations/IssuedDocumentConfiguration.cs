using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Reports;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> documents)
    {
        documents.ToTable("issued_documents");
        documents.HasIdentifier(document => document.Id, "id");
        documents.HasVersion();
        documents.Property(document => document.Call).HasColumnName("solicitation_id");
        documents.Property(document => document.Document).HasColumnName("document");
        documents.Property(document => document.Language).HasColumnName("language");
        documents.Property(document => document.Region).HasColumnName("region");
        documents.Property(document => document.Bidder).HasColumnName("bidder");
        documents.Property(document => document.Step).HasColumnName("step");
        documents.Property(document => document.Evaluator).HasColumnName("evaluator");
        documents.Property(document => document.Number).HasColumnName("number");
        documents.Property(document => document.Head).HasColumnName("head");
        documents.Property(document => document.Code).HasColumnName("code");
        documents.Property(document => document.IssuedAt).HasColumnName("issued_at");
        documents.RefersTo<IssuedDocument, Solicitation>(document => document.Call);
        documents.HasIndex(document => document.Code).HasDatabaseName("ix_issued_documents_code");
    }
}
