using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Which calls a bidder may know of.</summary>
internal static class KnownCalls
{
    /// <summary>The call where it is published and the bidder may answer it; else null, so that a call that one is not
    /// invited to cannot be told from one that does not exist.</summary>
    public static async Task<Solicitation?> KnownTo(
        this ISolicitations calls,
        string bidder,
        SolicitationId id,
        IInvitations invitations,
        CancellationToken cancellation
    )
    {
        if (await calls.Find(id, cancellation) is not { PublishedAt: not null } call)
            return null;
        return call.Invites is null || await invitations.Of(id, bidder, cancellation) is not null ? call : null;
    }
}
