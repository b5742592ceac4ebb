using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class SubmissionConfiguration
    : IEntityTypeConfiguration<Submission>,
        IEntityTypeConfiguration<MandatoryAnswer>
{
    public void Configure(EntityTypeBuilder<Submission> submissions)
    {
        submissions.ToTable("submissions");
        submissions.HasIdentifier(submission => submission.Id, "id");
        submissions.HasVersion();
        submissions.Property(submission => submission.Competition).HasColumnName("competition_id");
        submissions.Property(submission => submission.Bidder).HasColumnName("bidder");
        submissions.ComplexProperty(
            submission => submission.Receipt,
            receipt =>
            {
                receipt.Property(received => received.ReceivedAt).HasColumnName("received_at");
                receipt.Property<int>("ReceivedAtOffset").HasColumnName("received_at_offset");
                receipt.Property(received => received.Footing).HasColumnName("footing");
                receipt.Property(received => received.Position).HasColumnName("position");
            }
        );
        submissions.Property(submission => submission.WithdrawnAt).HasColumnName("withdrawn_at");
        submissions.ComplexProperty(
            submission => submission.Withdrawal,
            withdrawal =>
            {
                withdrawal.Words(one => one.Reason, "withdrawn_reason");
                withdrawal.Property(one => one.AfterRanking).HasColumnName("withdrawn_after_ranking");
            }
        );
        submissions.ComplexProperty(
            submission => submission.Disqualification,
            taken =>
            {
                taken.Words(disqualification => disqualification.Reason, "disqualified_reason");
                taken.Property(one => one.AfterRanking).HasColumnName("disqualified_after_ranking");
                taken.Property(one => one.At).HasColumnName("disqualified_at");
            }
        );
        submissions.Property(submission => submission.StoppedAt).HasColumnName("stopped_at_step");
        submissions.Property(submission => submission.UnconfirmedAddendum).HasColumnName("unconfirmed_addendum");
        submissions.Ignore(submission => submission.IsEvaluated);
        submissions.HasRows(submission => submission.Answers, "SubmissionId");
        submissions.RefersTo<Submission, Competition>(submission => submission.Competition);
        submissions
            .HasIndex(submission => new { submission.Competition, submission.Bidder })
            .HasDatabaseName("ux_submissions_competition_bidder")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<MandatoryAnswer> answers)
    {
        answers.ToTable("mandatory_answers");
        answers.Property("SubmissionId").HasColumnName("submission_id");
        answers.Property(answer => answer.Step).HasColumnName("step");
        answers.Property(answer => answer.Requirement).HasColumnName("requirement");
        answers.HasKey("SubmissionId", nameof(MandatoryAnswer.Step), nameof(MandatoryAnswer.Requirement));
        answers.Property<int>(Columns.Position).HasColumnName("position");
        answers.Property(answer => answer.Number).HasColumnName("number").HasDefaultValue(0);
        answers.Property(answer => answer.IsMet).HasColumnName("is_met");
        answers.Words(answer => answer.Reason, "reason");
    }
}
