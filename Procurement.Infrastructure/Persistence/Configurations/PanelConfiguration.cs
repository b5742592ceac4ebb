using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>The evaluation rests on members and conflicts; the rest comes along only where it is asked for.</remarks>
internal sealed class PanelConfiguration
    : IEntityTypeConfiguration<Panel>,
        IEntityTypeConfiguration<PanelMember>,
        IEntityTypeConfiguration<PanelChange>
{
    public void Configure(EntityTypeBuilder<Panel> panels)
    {
        panels.ToTable("panels");
        panels.HasIdentifier(panel => panel.Id, "id");
        panels.HasVersion();
        panels.Property(panel => panel.Competition).HasColumnName("competition_id");
        panels.ComplexProperty(
            panel => panel.Chair,
            chair =>
            {
                chair.Property(one => one.Person).HasColumnName("chair_person");
                chair.Property(one => one.Name).HasColumnName("chair_name");
            }
        );
        panels.HasRows(panel => panel.Members, "PanelId");
        panels.HasRows(panel => panel.Conflicts, "PanelId");
        panels.HasRowsApart(panel => panel.Changes, "PanelId");
        panels.HasRowsApart(panel => panel.Declarations, "PanelId");
        panels.HasRowsApart(panel => panel.Findings, "PanelId");
        panels.HasRowsApart(panel => panel.Orders, "PanelId");
        panels.HasRowsApart(panel => panel.Notices, "PanelId");
        panels.Ignore(panel => panel.Active);
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
        members.Property(member => member.Person).HasColumnName("person");
        members
            .Property(member => member.Criteria)
            .HasColumnName("criteria")
            .HasDefaultValueSql("'[]'")
            .ValueGeneratedNever();
        members.Property(member => member.LeftAt).HasColumnName("left_at");
        members.Ignore(member => member.IsActive);
    }

    public void Configure(EntityTypeBuilder<PanelChange> changes)
    {
        changes.ToTable("panel_changes");
        changes.Property("PanelId").HasColumnName("panel_id");
        changes.Property(change => change.Number).HasColumnName("number");
        changes.HasKey("PanelId", nameof(PanelChange.Number));
        changes.Property(change => change.Kind).HasColumnName("kind");
        changes.Property(change => change.Who).HasColumnName("who");
        changes.Property(change => change.Reason).HasColumnName("reason");
        changes.Property(change => change.By).HasColumnName("by_person");
        changes.Property(change => change.At).HasColumnName("at");
    }
}
