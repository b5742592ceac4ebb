using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Disputes;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Disputes;

/// <summary>Decides a dispute. What follows from it is done by the acts that do such a thing, with their own
/// approvals.</summary>
/// <param name="Call">The call.</param>
/// <param name="Dispute">The dispute.</param>
/// <param name="Effect">What follows.</param>
/// <param name="Step">The step that is evaluated again; else null.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <remarks>Refuses: access.not-found, reference.unknown (no such step), dispute.decided, dispute.step-missing,
/// reason.missing.</remarks>
public sealed record DecideDispute(
    SolicitationId Call,
    DisputeId Dispute,
    DisputeEffect Effect,
    string? Step,
    BilingualText Reason
) : ICommand<Done>, IAboutCall;

internal sealed class DecideDisputeHandler(
    ISolicitations calls,
    IDisputes disputes,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<DecideDispute, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(DecideDispute command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await disputes.Find(call.Id, command.Dispute, cancellationToken) is not { } dispute
        )
            return AccessRefusals.NotFound;
        if (command.Step is { } step && call.Plan.Find(step) is null)
            return new Refusal("reference.unknown", step);
        var now = clock.GetUtcNow();
        return dispute.Decide(command.Effect, command.Step, command.Reason, current.Person.Id, now) is { } refusal
            ? refusal
            : default(Done);
    }
}
