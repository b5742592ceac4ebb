using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Notices;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class MailingConfiguration : IEntityTypeConfiguration<Mailing>, IEntityTypeConfiguration<HeldBack>
{
    public void Configure(EntityTypeBuilder<Mailing> mailings)
    {
        mailings.ToTable("mailings");
        mailings.HasIdentifier(mailing => mailing.Id, "id");
        mailings.HasVersion();
        mailings.Property(mailing => mailing.Call).HasColumnName("solicitation_id");
        mailings.Property(mailing => mailing.Person).HasColumnName("person");
        mailings.Property(mailing => mailing.Letters).HasColumnName("letters");
        mailings.Property(mailing => mailing.Sent).HasColumnName("sent");
        mailings.Property(mailing => mailing.StartedAt).HasColumnName("started_at");
        mailings.Property(mailing => mailing.EndedAt).HasColumnName("ended_at");
        mailings.HasRows(mailing => mailing.HeldBack, "MailingId");
        mailings.RefersTo<Mailing, Solicitation>(mailing => mailing.Call);
        mailings
            .HasIndex(mailing => mailing.Call)
            .HasFilter("ended_at IS NULL")
            .HasDatabaseName("ux_mailings_solicitation_unfinished")
            .IsUnique();
    }

    public void Configure(EntityTypeBuilder<HeldBack> letters)
    {
        letters.ToTable("held_back_letters");
        letters.Property("MailingId").HasColumnName("mailing_id");
        letters.Property(letter => letter.Notice).HasColumnName("notice_id");
        letters.HasKey("MailingId", nameof(HeldBack.Notice));
        letters.Property(letter => letter.Code).HasColumnName("code");
        letters.Property<int>(Columns.Position).HasColumnName("position");
    }
}
