using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Sends the draft of a call back to its authors, also one that was approved and is not published.</summary>
/// <param name="Call">The call.</param>
/// <param name="Version">Version of the draft that the approver read; from 1.</param>
/// <param name="Reason">What is to be changed and why, in both languages.</param>
/// <remarks>Refuses: access.not-found, version.stale, call.cancelled, call.already-published, duty.incompatible,
/// reason.missing.</remarks>
public sealed record ReturnDraft(SolicitationId Call, int Version, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class ReturnDraftHandler(ISolicitations calls, ICurrentPerson current, TimeProvider clock)
    : IRequestHandler<ReturnDraft, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReturnDraft command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.Version != command.Version)
            return new Refusal("version.stale") { Current = new DraftText(call.Terms, call.Plan, call.Version) };
        return call.SendBack(current.Person.Id, command.Reason, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
