using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Who is invited to a call for proposals, and who has seen it.</summary>
/// <param name="Call">The call for proposals.</param>
public sealed record ListInvitations(SolicitationId Call) : IQuery<IReadOnlyList<InvitationDetails>>, IAboutCall;

/// <summary>One invitation.</summary>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="InvitedAt">When it was invited.</param>
/// <param name="SeenAt">When it confirmed having seen it; null: not yet.</param>
public sealed record InvitationDetails(string Bidder, DateTimeOffset InvitedAt, DateTimeOffset? SeenAt);

internal sealed class ListInvitationsHandler(IReadContext read)
    : IRequestHandler<ListInvitations, Outcome<IReadOnlyList<InvitationDetails>>>
{
    public async Task<Outcome<IReadOnlyList<InvitationDetails>>> Handle(
        ListInvitations query,
        CancellationToken cancellationToken
    ) =>
        await read
            .Invitations.Where(one => one.Call == query.Call)
            .OrderBy(one => one.Bidder)
            .Select(one => new InvitationDetails(one.Bidder, one.InvitedAt, one.SeenAt))
            .ToListAsync(cancellationToken);
}
