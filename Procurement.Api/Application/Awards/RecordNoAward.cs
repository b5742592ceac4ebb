using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Envelopes;

namespace Procurement.Api.Application.Awards;

/// <summary>Awards nothing in a region after all, with reasons.</summary>
/// <param name="Call">The call.</param>
/// <param name="Region">Code of the region.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <param name="Version">Version of the award that the approver read.</param>
/// <remarks>Refuses: access.not-found, version.stale, reference.unknown, award.not-approved, award.signed, award.none,
/// reason.missing.</remarks>
public sealed record RecordNoAward(SolicitationId Call, string Region, BilingualText Reason, int Version)
    : ICommand<Done>,
        IAboutCall;

internal sealed class RecordNoAwardHandler(IAwards awards, IWraps wraps, TimeProvider clock)
    : IRequestHandler<RecordNoAward, Outcome<Done>>
{
    public async Task<Outcome<Done>> Handle(RecordNoAward command, CancellationToken cancellationToken)
    {
        if (await awards.Of(command.Call, cancellationToken) is not { } award)
            return AccessRefusals.NotFound;
        if (award.Version != command.Version)
            return AwardStanding.Stale(award);
        if (award.AwardNothing(command.Region, command.Reason, clock.GetUtcNow()) is { } refusal)
            return refusal;
        if (award.IsSettled())
            await wraps.Destroy(command.Call, cancellationToken);
        return default(Done);
    }
}
