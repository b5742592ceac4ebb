using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Infrastructure.Persistence.Record;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>Written by <see cref="RecordStatements"/> and guarded by triggers, which no model can declare. A payload names
/// its entry without a foreign key: the entry outlives it.</remarks>
internal sealed class RecordConfiguration
    : IEntityTypeConfiguration<RecordEntry>,
        IEntityTypeConfiguration<RecordPayload>
{
    public void Configure(EntityTypeBuilder<RecordEntry> entries)
    {
        entries.ToTable("record_entries");
        entries.IsUnrecorded();
        // SQLite gives it; rows are never deleted, so it only grows.
        entries.Property(entry => entry.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        entries.HasKey(entry => entry.Sequence);
        entries.Property(entry => entry.Chain).HasColumnName("chain");
        entries.Property(entry => entry.Number).HasColumnName("number");
        entries.Property(entry => entry.At).HasColumnName("at");
        entries.Property(entry => entry.Person).HasColumnName("person");
        entries.Property(entry => entry.Role).HasColumnName("role");
        entries.Property(entry => entry.Act).HasColumnName("act");
        entries.Property(entry => entry.Refusals).HasColumnName("refusals");
        entries.Property(entry => entry.Competition).HasColumnName("competition_id");
        entries.Property(entry => entry.PayloadHash).HasColumnName("payload_hash");
        entries.Property(entry => entry.Previous).HasColumnName("previous");
        entries.Property(entry => entry.Hash).HasColumnName("hash");
        entries.Ignore(entry => entry.Head);
        entries
            .HasIndex(entry => new { entry.Chain, entry.Number })
            .HasDatabaseName("ux_record_entries_chain_number")
            .IsUnique();
        entries
            .HasIndex(entry => new
            {
                entry.Chain,
                entry.Competition,
                entry.Number,
            })
            .HasDatabaseName("ix_record_entries_chain_competition");
    }

    public void Configure(EntityTypeBuilder<RecordPayload> payloads)
    {
        payloads.ToTable("record_payloads");
        payloads.IsUnrecorded();
        payloads.Property(payload => payload.Chain).HasColumnName("chain");
        payloads.Property(payload => payload.Number).HasColumnName("number").ValueGeneratedNever();
        payloads.HasKey(payload => new { payload.Chain, payload.Number });
        payloads.Property(payload => payload.Salt).HasColumnName("salt");
        payloads.Property(payload => payload.Payload).HasColumnName("payload");
    }
}
