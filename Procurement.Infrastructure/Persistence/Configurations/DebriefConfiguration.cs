using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Debriefs;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class DebriefConfiguration : IEntityTypeConfiguration<Debrief>
{
    public void Configure(EntityTypeBuilder<Debrief> debriefs)
    {
        debriefs.ToTable("debriefs");
        debriefs.HasIdentifier(debrief => debrief.Id, "id");
        debriefs.HasVersion();
        debriefs.Property(debrief => debrief.Call).HasColumnName("solicitation_id");
        debriefs.Property(debrief => debrief.Region).HasColumnName("region");
        debriefs.Property(debrief => debrief.Bidder).HasColumnName("bidder");
        debriefs.Property(debrief => debrief.State).HasColumnName("state");
        debriefs.Property(debrief => debrief.RequestedBy).HasColumnName("requested_by");
        debriefs.Property(debrief => debrief.RequestedAt).HasColumnName("requested_at");
        debriefs.Property(debrief => debrief.ScheduledFor).HasColumnName("scheduled_for");
        debriefs.Property(debrief => debrief.Evaluators).HasColumnName("evaluators");
        debriefs.Property(debrief => debrief.Others).HasColumnName("others");
        debriefs.Property(debrief => debrief.HeldAt).HasColumnName("held_at");
        debriefs.Property(debrief => debrief.Present).HasColumnName("present");
        debriefs.Property(debrief => debrief.Said).HasColumnName("said");
        debriefs.Property(debrief => debrief.ReportReleasedAt).HasColumnName("report_released_at");
        debriefs.Property(debrief => debrief.ClosedAt).HasColumnName("closed_at");
        debriefs.RefersTo<Debrief, Solicitation>(debrief => debrief.Call);
        debriefs
            .HasIndex(debrief => new
            {
                debrief.Call,
                debrief.Region,
                debrief.Bidder,
            })
            .HasDatabaseName("ux_debriefs_solicitation_region_bidder")
            .IsUnique();
    }
}
