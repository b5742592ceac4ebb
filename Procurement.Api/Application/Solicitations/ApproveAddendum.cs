using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Approves an addendum as it was drafted.</summary>
/// <param name="Call">The call.</param>
/// <param name="Addendum">The addendum.</param>
/// <remarks>Refuses: access.not-found, addendum.already-approved, duty.incompatible, addendum.plan-moved, and what
/// would keep it from being published now.</remarks>
public sealed record ApproveAddendum(SolicitationId Call, AddendumId Addendum) : ICommand<Done>, IAboutCall;

internal sealed class ApproveAddendumHandler(
    ISolicitations calls,
    IAddenda addenda,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ApproveAddendum, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ApproveAddendum command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await addenda.Find(command.Addendum, cancellationToken) is not { } addendum
            || addendum.Call != call.Id
        )
            return AccessRefusals.NotFound;
        var refusals = addendum.Approve(current.Person.Id, call, clock.GetUtcNow());
        return refusals.IsEmpty ? default(Done) : refusals;
    }
}
