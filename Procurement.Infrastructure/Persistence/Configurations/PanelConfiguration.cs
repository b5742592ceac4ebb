using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class PanelConfiguration
    : IEntityTypeConfiguration<Panel>,
        IEntityTypeConfiguration<PanelMember>,
        IEntityTypeConfiguration<DeclaredConflict>
{
    public void Configure(EntityTypeBuilder<Panel> panels)
    {
        panels.ToTable("panels");
        panels.HasIdentifier(panel => panel.Id, "id");
        panels.HasVersion();
        panels.Property(panel => panel.Competition).HasColumnName("competition_id");
        panels.HasRows(panel => panel.Members, "PanelId");
        panels.HasRows(panel => panel.Conflicts, "PanelId");
        panels
            .HasOne<Competition>()
            .WithOne()
            .HasForeignKey<Panel>(panel => panel.Competition)
            .OnDelete(DeleteBehavior.Restrict);
        panels.HasIndex(panel => panel.Competition).HasDatabaseName("ux_panels_competition").IsUnique();
    }

    public void Configure(EntityTypeBuilder<PanelMember> members)
    {
        members.ToTable("panel_members");
        members.Property("PanelId").HasColumnName("panel_id");
        members.Property(member => member.Evaluator).HasColumnName("evaluator");
        members.HasKey("PanelId", nameof(PanelMember.Evaluator));
        members.Property(member => member.Position).HasColumnName("position");
        members.Property(member => member.Name).HasColumnName("name");
    }

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
}
