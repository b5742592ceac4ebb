using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.People;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>Scope and person stand without foreign keys: a duty says what was held, also after the account or the call
/// is gone.</remarks>
internal sealed class DutyConfiguration : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> duties)
    {
        duties.ToTable("duties");
        duties.HasIdentifier(duty => duty.Id, "id");
        duties.HasVersion();
        duties.Property(duty => duty.Person).HasColumnName("person");
        duties.Property(duty => duty.Role).HasColumnName("role");
        duties.ComplexProperty(
            duty => duty.Scope,
            scope =>
            {
                scope.Property(part => part.Programme).HasColumnName("programme_id");
                scope.Property(part => part.Call).HasColumnName("call_id");
                scope.Property(part => part.Competition).HasColumnName("competition_id");
            }
        );
        duties.Property(duty => duty.ActsFor).HasColumnName("acts_for");
        duties.Property(duty => duty.GivenBy).HasColumnName("given_by");
        duties.Property(duty => duty.GivenAt).HasColumnName("given_at");
        duties.Property(duty => duty.EndedAt).HasColumnName("ended_at");
        duties.HasIndex(duty => duty.Person).HasDatabaseName("ix_duties_person");
    }
}
