using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitations)
    {
        invitations.ToTable("invitations");
        invitations.HasVersion();
        invitations.Property(invitation => invitation.Call).HasColumnName("call_id");
        invitations.Property(invitation => invitation.Bidder).HasColumnName("bidder");
        invitations.HasKey(invitation => new { invitation.Call, invitation.Bidder });
        invitations.Property(invitation => invitation.InvitedAt).HasColumnName("invited_at");
        invitations.Property(invitation => invitation.SeenAt).HasColumnName("seen_at");
        invitations.RefersTo<Invitation, Solicitation>(invitation => invitation.Call);
    }
}
