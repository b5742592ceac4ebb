using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Accounts;

namespace Procurement.Infrastructure.Persistence.Configurations;

/// <remarks>The record leaves out what every use of a session changes.</remarks>
internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>, IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<Session> sessions)
    {
        sessions.ToTable("sessions");
        sessions.HasIdentifier(session => session.Id, "id");
        sessions.HasVersion();
        sessions.Property(session => session.Account).HasColumnName("account");
        sessions.Property(session => session.Kind).HasColumnName("kind");
        sessions.Property(session => session.Sha256).HasColumnName("digest").IsUnrecorded();
        sessions.Property(session => session.Client).HasColumnName("client");
        sessions.Property(session => session.State).HasColumnName("state");
        sessions.Property(session => session.HasFactor).HasColumnName("has_factor");
        sessions.Property(session => session.BegunAt).HasColumnName("begun_at");
        sessions.Property(session => session.LastUsedAt).HasColumnName("last_used_at").IsUnrecorded();
        sessions.Property(session => session.ExpiresAt).HasColumnName("expires_at").IsUnrecorded();
        sessions.Property(session => session.EndedAt).HasColumnName("ended_at");
        sessions.Property(session => session.WrongCodes).HasColumnName("wrong_codes");
        sessions.RefersTo<Session, Account>(session => session.Account);
        sessions.HasIndex(session => session.Sha256).HasDatabaseName("ux_sessions_digest").IsUnique();
        sessions.HasIndex(session => session.Account).HasDatabaseName("ix_sessions_account");
    }

    public void Configure(EntityTypeBuilder<AccountLink> links)
    {
        links.ToTable("account_links");
        links.HasIdentifier(link => link.Id, "id");
        links.HasVersion();
        links.Property(link => link.Purpose).HasColumnName("purpose");
        links.Property(link => link.Account).HasColumnName("account");
        links.Property(link => link.Sha256).HasColumnName("digest").IsUnrecorded();
        links.Property(link => link.MadeAt).HasColumnName("made_at");
        links.Property(link => link.ExpiresAt).HasColumnName("expires_at");
        links.Property(link => link.EndedAt).HasColumnName("ended_at");
        links.RefersTo<AccountLink, Account>(link => link.Account);
        links.HasIndex(link => link.Sha256).HasDatabaseName("ux_account_links_digest").IsUnique();
    }
}
