using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class ClarificationConfiguration
    : IEntityTypeConfiguration<Clarification>,
        IEntityTypeConfiguration<ClarificationAnswer>
{
    public void Configure(EntityTypeBuilder<Clarification> clarifications)
    {
        clarifications.ToTable("clarifications");
        clarifications.HasIdentifier(clarification => clarification.Id, "id");
        clarifications.HasVersion();
        clarifications.Property(clarification => clarification.Competition).HasColumnName("competition_id");
        clarifications.Words(clarification => clarification.Question, "question");
        clarifications.Property(clarification => clarification.AskedBy).HasColumnName("asked_by");
        clarifications.Property(clarification => clarification.AskedAt).HasColumnName("asked_at");
        clarifications.Property(clarification => clarification.AnswerUntil).HasColumnName("answer_until");
        clarifications.HasRows(clarification => clarification.Answers, "ClarificationId");
        clarifications.RefersTo<Clarification, Competition>(clarification => clarification.Competition);
        clarifications
            .HasIndex(clarification => clarification.Competition)
            .HasDatabaseName("ix_clarifications_competition");
    }

    public void Configure(EntityTypeBuilder<ClarificationAnswer> answers)
    {
        answers.ToTable("clarification_answers");
        answers.Property("ClarificationId").HasColumnName("clarification_id");
        answers.Property(answer => answer.Bidder).HasColumnName("bidder");
        answers.HasKey("ClarificationId", nameof(ClarificationAnswer.Bidder));
        answers.Property(answer => answer.Text).HasColumnName("text");
        answers.Property(answer => answer.AnsweredBy).HasColumnName("answered_by");
        answers.Property(answer => answer.AnsweredAt).HasColumnName("answered_at");
    }
}
