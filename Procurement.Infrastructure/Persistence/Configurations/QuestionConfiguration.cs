using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>, IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Question> questions)
    {
        questions.ToTable("questions");
        questions.HasIdentifier(question => question.Id, "id");
        questions.HasVersion();
        questions.Property(question => question.Call).HasColumnName("call_id");
        questions.Property(question => question.Bidder).HasColumnName("bidder");
        questions.Property(question => question.Person).HasColumnName("person");
        questions.Property(question => question.Text).HasColumnName("text");
        questions.Property(question => question.AskedAt).HasColumnName("asked_at");
        questions.Property(question => question.Answer).HasColumnName("answer_id");
        questions.RefersTo<Question, Solicitation>(question => question.Call);
        questions.RefersTo<Question, Answer>(question => question.Answer);
        questions.HasIndex(question => question.Call).HasDatabaseName("ix_questions_call");
        questions.HasIndex(question => question.Answer).HasDatabaseName("ix_questions_answer");
    }

    public void Configure(EntityTypeBuilder<Answer> answers)
    {
        answers.ToTable("answers");
        answers.HasIdentifier(answer => answer.Id, "id");
        answers.HasVersion();
        answers.Property(answer => answer.Call).HasColumnName("call_id");
        answers.Property(answer => answer.Number).HasColumnName("number");
        answers.Words(answer => answer.Question, "question");
        answers.Words(answer => answer.Reply, "reply");
        answers.Property(answer => answer.PublishedAt).HasColumnName("published_at");
        answers.RefersTo<Answer, Solicitation>(answer => answer.Call);
        answers
            .HasIndex(answer => new { answer.Call, answer.Number })
            .HasDatabaseName("ux_answers_call_number")
            .IsUnique();
    }
}
