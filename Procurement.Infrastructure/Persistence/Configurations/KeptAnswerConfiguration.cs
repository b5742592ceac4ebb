using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Infrastructure.Persistence.Answers;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>The record leaves it out: a retry is no act.</remarks>
internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> answers)
    {
        answers.ToTable("idempotency_keys");
        answers.IsUnrecorded();
        answers.HasKey(one => new { one.Person, one.Key });
        answers.Property(one => one.Person).HasColumnName("person");
        answers.Property(one => one.Key).HasColumnName("key");
        answers.Property(one => one.Act).HasColumnName("act");
        answers.Property(one => one.At).HasColumnName("at");
        answers.Property(one => one.Body).HasColumnName("body");
        answers.Property(one => one.Tag).HasColumnName("tag");
        answers.HasIndex(one => one.At).HasDatabaseName("ix_idempotency_keys_at");
    }
}
