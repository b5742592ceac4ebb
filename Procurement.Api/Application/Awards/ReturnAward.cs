using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>Sends the recommendation back to the lead, with reasons and never with a name.</summary>
/// <param name="Call">The call.</param>
/// <param name="Version">Version of the award that the approver read.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <remarks>Refuses: access.not-found, version.stale, award.not-recommended, duty.incompatible, reason.missing.</remarks>
public sealed record ReturnAward(SolicitationId Call, int Version, BilingualText Reason) : ICommand<Done>, IAboutCall;

internal sealed class ReturnAwardHandler(
    ISolicitations calls,
    IAwards awards,
    ICurrentPerson current,
    TimeProvider clock
) : IRequestHandler<ReturnAward, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(ReturnAward command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await awards.Of(call.Id, cancellationToken) is not { } award
        )
            return AccessRefusals.NotFound;
        if (award.Version != command.Version)
            return AwardStanding.Stale(award);
        return award.Return(call, command.Reason, current.Person.Id, clock.GetUtcNow()) is { } refusal
            ? refusal
            : default(Done);
    }
}
