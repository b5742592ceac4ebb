using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ConsensusRecordConfiguration
    : IEntityTypeConfiguration<ConsensusRecord>,
        IEntityTypeConfiguration<AgreedMark>
{
    public void Configure(EntityTypeBuilder<ConsensusRecord> records)
    {
        records.ToTable("consensus_records");
        records.HasIdentifier(record => record.Id, "id");
        records.HasVersion();
        records.Property(record => record.Competition).HasColumnName("competition_id");
        records.Property(record => record.Bidder).HasColumnName("bidder");
        records.Property(record => record.Step).HasColumnName("step");
        records.HasRows(record => record.Marks, "ConsensusRecordId");
        records.RefersTo<ConsensusRecord, Competition>(record => record.Competition);
        records
            .HasIndex(record => new
            {
                record.Competition,
                record.Bidder,
                record.Step,
            })
            .HasDatabaseName("ux_consensus_records_competition_bidder_step")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<AgreedMark> marks)
    {
        marks.ToTable("agreed_marks");
        marks.Property("ConsensusRecordId").HasColumnName("consensus_record_id");
        marks.Property(mark => mark.Criterion).HasColumnName("criterion");
        marks.HasKey("ConsensusRecordId", nameof(AgreedMark.Criterion));
        marks.Property<int>(Columns.Position).HasColumnName("position");
        marks.Property(mark => mark.Value).HasColumnName("value");
        marks.Words(mark => mark.Reason, "reason");
    }
}
