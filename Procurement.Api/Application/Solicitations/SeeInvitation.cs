using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Confirms for a bidder that it has seen its invitation; a second time changes nothing.</summary>
/// <param name="Call">The call for proposals.</param>
/// <remarks>Refuses: access.not-found (also where the bidder is not invited).</remarks>
public sealed record SeeInvitation(SolicitationId Call) : ICommand<Done>, IAboutCall;

internal sealed class SeeInvitationHandler(IInvitations invitations, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<SeeInvitation, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(SeeInvitation command, CancellationToken cancellationToken)
    {
        if (
            current.Person.ActsFor is not { } bidder
            || await invitations.Of(command.Call, bidder, cancellationToken) is not { } invitation
        )
            return AccessRefusals.NotFound;
        invitation.See(clock.GetUtcNow());
        return default(Done);
    }
}
