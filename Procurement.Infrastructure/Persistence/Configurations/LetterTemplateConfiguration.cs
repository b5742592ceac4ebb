using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Notices.Templates;
using Procurement.Domain.Organizations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class LetterTemplateConfiguration
    : IEntityTypeConfiguration<LetterTemplate>,
        IEntityTypeConfiguration<TemplateRevision>
{
    private const string Owner = "TemplateId";

    public void Configure(EntityTypeBuilder<LetterTemplate> templates)
    {
        templates.ToTable("letter_templates");
        templates.HasIdentifier(template => template.Id, "id");
        templates.HasVersion();
        templates.Property(template => template.Programme).HasColumnName("programme_id");
        templates.Property(template => template.Kind).HasColumnName("kind");
        templates.Ignore(template => template.Latest);
        templates.HasRows(template => template.Revisions, Owner);
        templates.RefersTo<LetterTemplate, Programme>(template => template.Programme);
        templates
            .HasIndex(template => new { template.Programme, template.Kind })
            .HasDatabaseName("ux_letter_templates_programme_kind")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<TemplateRevision> revisions)
    {
        revisions.ToTable("template_revisions");
        revisions.Property(Owner).HasColumnName("template_id");
        revisions.Property(revision => revision.Number).HasColumnName("number").ValueGeneratedNever();
        revisions.HasKey(Owner, nameof(TemplateRevision.Number));
        revisions.Property(revision => revision.Slot).HasColumnName("slot");
        revisions.Words(revision => revision.Text, "text");
        revisions.Property(revision => revision.By).HasColumnName("by");
        revisions.Property(revision => revision.At).HasColumnName("at");
    }
}
