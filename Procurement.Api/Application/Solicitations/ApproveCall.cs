using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Approves the draft of a call with its plan, as it stands.</summary>
/// <param name="Call">The call.</param>
/// <param name="Version">Version of the draft that the approver read; from 1.</param>
/// <remarks>Refuses: access.not-found, version.stale, call.cancelled, call.already-approved, call.already-published,
/// duty.incompatible, and every fault of the draft, each with its place.</remarks>
public sealed record ApproveCall(SolicitationId Call, int Version) : ICommand<Done>, IAboutCall;

internal sealed class ApproveCallHandler(
    ISolicitations calls,
    IProgrammes programmes,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ApproveCall, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ApproveCall command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        if (call.Version != command.Version)
            return new Refusal("version.stale") { Current = new DraftText(call.Terms, call.Plan, call.Version) };
        var refusals = call.Approve(current.Person.Id, programme.RegionCodes, clock.GetUtcNow());
        return refusals.IsEmpty ? default(Done) : refusals;
    }
}
