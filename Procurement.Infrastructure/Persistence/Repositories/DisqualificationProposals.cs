using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Submissions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class DisqualificationProposals(ProcurementContext context) : IDisqualificationProposals
{
    public Task<DisqualificationProposal?> OpenFor(
        CompetitionId competition,
        string bidder,
        CancellationToken cancellation
    ) =>
        context
            .Set<DisqualificationProposal>()
            .SingleOrDefaultAsync(
                one => one.Competition == competition && one.Bidder == bidder && one.State == ProposalState.Proposed,
                cancellation
            );

    public Task<int> CountFor(CompetitionId competition, string bidder, CancellationToken cancellation) =>
        context
            .Set<DisqualificationProposal>()
            .CountAsync(one => one.Competition == competition && one.Bidder == bidder, cancellation);

    public void Add(DisqualificationProposal proposal) => context.Add(proposal);
}
