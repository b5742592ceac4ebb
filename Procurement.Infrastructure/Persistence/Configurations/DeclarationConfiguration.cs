using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Panels;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class DeclarationConfiguration
    : IEntityTypeConfiguration<DeclaredConflict>,
        IEntityTypeConfiguration<Declaration>,
        IEntityTypeConfiguration<DeclarationFinding>,
        IEntityTypeConfiguration<Undertaking>
{
    public void Configure(EntityTypeBuilder<DeclaredConflict> conflicts)
    {
        conflicts.ToTable("declared_conflicts");
        conflicts.Property("PanelId").HasColumnName("panel_id");
        conflicts.Property(conflict => conflict.Evaluator).HasColumnName("evaluator");
        conflicts.Property(conflict => conflict.Bidder).HasColumnName("bidder");
        conflicts.HasKey("PanelId", nameof(DeclaredConflict.Evaluator), nameof(DeclaredConflict.Bidder));
        conflicts.Property<int>(Columns.Position).HasColumnName("position");
        conflicts.Property(conflict => conflict.DeclaredAt).HasColumnName("declared_at");
    }

    public void Configure(EntityTypeBuilder<Declaration> declarations)
    {
        declarations.ToTable("declarations");
        declarations.Property("PanelId").HasColumnName("panel_id");
        declarations.Property(one => one.Number).HasColumnName("number");
        declarations.HasKey("PanelId", nameof(Declaration.Number));
        declarations.Property(one => one.Evaluator).HasColumnName("evaluator");
        declarations.Property(one => one.Bidder).HasColumnName("bidder");
        declarations.Property(one => one.Answer).HasColumnName("answer");
        declarations.Property(one => one.With).HasColumnName("conflict_with");
        declarations.Property(one => one.TextVersion).HasColumnName("text_version");
        declarations.Property(one => one.Language).HasColumnName("language");
        declarations.Property(one => one.TypedName).HasColumnName("typed_name");
        declarations.Property(one => one.DeclaredAt).HasColumnName("declared_at");
        declarations.Property(one => one.IsCleared).HasColumnName("is_cleared");
        declarations
            .HasIndex("PanelId", nameof(Declaration.Evaluator), nameof(Declaration.Bidder), nameof(Declaration.Number))
            .HasDatabaseName("ux_declarations_panel_evaluator_bidder_number")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<DeclarationFinding> findings)
    {
        findings.ToTable("declaration_findings");
        findings.Property("PanelId").HasColumnName("panel_id");
        findings.Property(finding => finding.Declaration).HasColumnName("declaration");
        findings.Property(finding => finding.Role).HasColumnName("role");
        findings.HasKey("PanelId", nameof(DeclarationFinding.Declaration), nameof(DeclarationFinding.Role));
        findings.Property<int>(Columns.Position).HasColumnName("position");
        findings.Property(finding => finding.Person).HasColumnName("person");
        findings.Property(finding => finding.IsConflict).HasColumnName("is_conflict");
        findings.Property(finding => finding.Reason).HasColumnName("reason");
        findings.Property(finding => finding.At).HasColumnName("at");
    }

    public void Configure(EntityTypeBuilder<Undertaking> undertakings)
    {
        undertakings.ToTable("undertakings");
        undertakings.HasIdentifier(one => one.Id, "id");
        undertakings.HasVersion();
        undertakings.Property(one => one.Call).HasColumnName("solicitation_id");
        undertakings.Property(one => one.Person).HasColumnName("person");
        undertakings.Property(one => one.TextVersion).HasColumnName("text_version");
        undertakings.Property(one => one.Language).HasColumnName("language");
        undertakings.Property(one => one.TypedName).HasColumnName("typed_name");
        undertakings.Property(one => one.GivenAt).HasColumnName("given_at");
        undertakings.RefersTo<Undertaking, Solicitation>(one => one.Call);
        undertakings
            .HasIndex(one => new { one.Call, one.Person })
            .HasDatabaseName("ux_undertakings_solicitation_person")
            .IsUnique();
    }
}
