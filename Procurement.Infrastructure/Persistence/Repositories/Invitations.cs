using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Invitations(ProcurementContext context) : IInvitations
{
    public Task<Invitation?> Of(SolicitationId call, string bidder, CancellationToken cancellation) =>
        context.Set<Invitation>().SingleOrDefaultAsync(one => one.Call == call && one.Bidder == bidder, cancellation);

    public void Add(Invitation invitation) => context.Add(invitation);
}
