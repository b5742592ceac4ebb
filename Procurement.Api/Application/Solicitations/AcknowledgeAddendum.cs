using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Confirms for a bidder that it has read an addendum. Whoever had submitted confirms so that what was submitted
/// stands, or replaces it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Addendum">The addendum.</param>
/// <remarks>Refuses: access.not-found (also an addendum that is not published), call.cancelled,
/// addendum.after-closing.</remarks>
public sealed record AcknowledgeAddendum(SolicitationId Call, AddendumId Addendum) : ICommand<Done>, IAboutCall;

internal sealed class AcknowledgeAddendumHandler(
    ISolicitations calls,
    IAddenda addenda,
    IInvitations invitations,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<AcknowledgeAddendum, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(AcknowledgeAddendum command, CancellationToken cancellationToken)
    {
        var (person, bidder) = (current.Person.Id, current.Person.ActsFor);
        if (
            bidder is null
            || await calls.KnownTo(bidder, command.Call, invitations, cancellationToken) is not { } call
            || await addenda.Find(command.Addendum, cancellationToken) is not { Number: not null } addendum
            || addendum.Call != call.Id
        )
            return AccessRefusals.NotFound;
        return addendum.Acknowledge(call, bidder, person, clock.GetUtcNow()) is { } refusal ? refusal : default(Done);
    }
}
