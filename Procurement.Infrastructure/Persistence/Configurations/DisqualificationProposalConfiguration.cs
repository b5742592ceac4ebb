using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Configurations;

internal sealed class DisqualificationProposalConfiguration : IEntityTypeConfiguration<DisqualificationProposal>
{
    public void Configure(EntityTypeBuilder<DisqualificationProposal> proposals)
    {
        proposals.ToTable("disqualification_proposals");
        proposals.HasIdentifier(proposal => proposal.Id, "id");
        proposals.HasVersion();
        proposals.Property(proposal => proposal.Competition).HasColumnName("competition_id");
        proposals.Property(proposal => proposal.Bidder).HasColumnName("bidder");
        proposals.Words(proposal => proposal.Reason, "reason");
        proposals.Property(proposal => proposal.ProposedBy).HasColumnName("proposed_by");
        proposals.Property(proposal => proposal.ProposedAt).HasColumnName("proposed_at");
        proposals.Property(proposal => proposal.State).HasColumnName("state");
        proposals.Property(proposal => proposal.DecidedBy).HasColumnName("decided_by");
        proposals.Property(proposal => proposal.DecidedAt).HasColumnName("decided_at");
        proposals.Words(proposal => proposal.ReturnReason, "return_reason");
        proposals.RefersTo<DisqualificationProposal, Competition>(proposal => proposal.Competition);
        proposals
            .HasIndex(proposal => new { proposal.Competition, proposal.Bidder })
            .HasDatabaseName("ix_disqualification_proposals_competition_bidder");
    }
}
