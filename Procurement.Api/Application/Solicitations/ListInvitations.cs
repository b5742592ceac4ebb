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
/// <param name="Name">Its name.</param>
/// <param name="InvitedAt">When it was invited.</param>
/// <param name="SeenAt">When it confirmed having seen it; null: not yet.</param>
public sealed record InvitationDetails(string Bidder, string Name, DateTimeOffset InvitedAt, DateTimeOffset? SeenAt);

internal sealed class ListInvitationsHandler(IReadContext read)
    : IRequestHandler<ListInvitations, Outcome<IReadOnlyList<InvitationDetails>>>
{
    public async Task<Outcome<IReadOnlyList<InvitationDetails>>> Handle(
        ListInvitations query,
        CancellationToken cancellationToken
    ) =>
        await (
            from one in read.Invitations
            join call in read.Solicitations on one.Call equals call.Id
            where one.Call == query.Call
            orderby one.Bidder
            select new InvitationDetails(
                one.Bidder,
                read.Organizations.Where(known => known.Programme == call.Programme && known.Bidder == one.Bidder)
                    .Select(known => known.Facts.Name)
                    .FirstOrDefault()
                    ?? one.Bidder,
                one.InvitedAt,
                one.SeenAt
            )
        ).ToListAsync(cancellationToken);
}
