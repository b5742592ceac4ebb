using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Evaluation.Consensus;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ConsensusRecordConfiguration
    : IEntityTypeConfiguration<ConsensusRecord>,
        IEntityTypeConfiguration<AgreedMark>,
        IEntityTypeConfiguration<ReplacedMark>,
        IEntityTypeConfiguration<SpreadReview>
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
        records.HasRows(record => record.Replaced, "ConsensusRecordId");
        records.HasRows(record => record.Reviews, "ConsensusRecordId");
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
        marks.Words(mark => mark.Strengths, "strengths");
        marks.Words(mark => mark.Missing, "missing");
        marks.Property(mark => mark.AgreedAt).HasColumnName("agreed_at");
        marks.Property(mark => mark.RecordedBy).HasColumnName("recorded_by");
        marks.Property(mark => mark.Present).HasColumnName("present");
    }

    public void Configure(EntityTypeBuilder<ReplacedMark> replaced)
    {
        replaced.ToTable("replaced_marks");
        replaced.Property("ConsensusRecordId").HasColumnName("consensus_record_id");
        replaced.Property(mark => mark.Position).HasColumnName("position");
        replaced.HasKey("ConsensusRecordId", nameof(ReplacedMark.Position));
        replaced.Property(mark => mark.Criterion).HasColumnName("criterion");
        replaced.Property(mark => mark.Value).HasColumnName("value");
        replaced.Words(mark => mark.Reason, "reason");
        replaced.Words(mark => mark.Strengths, "strengths");
        replaced.Words(mark => mark.Missing, "missing");
        replaced.Property(mark => mark.AgreedAt).HasColumnName("agreed_at");
        replaced.Property(mark => mark.ReplacedAt).HasColumnName("replaced_at");
    }

    public void Configure(EntityTypeBuilder<SpreadReview> reviews)
    {
        reviews.ToTable("spread_reviews");
        reviews.Property("ConsensusRecordId").HasColumnName("consensus_record_id");
        reviews.Property(review => review.Criterion).HasColumnName("criterion");
        reviews.HasKey("ConsensusRecordId", nameof(SpreadReview.Criterion));
        reviews.Property(review => review.Note).HasColumnName("note");
        reviews.Property(review => review.ReviewedBy).HasColumnName("reviewed_by");
        reviews.Property(review => review.ReviewedAt).HasColumnName("reviewed_at");
    }
}
