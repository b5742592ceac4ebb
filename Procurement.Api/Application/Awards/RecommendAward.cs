using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>Recommends, for all regions of a call together, the winners that its plan and cap give.</summary>
/// <remarks>Refuses: access.not-found, award.already-recommended, call.not-in-evaluation, award.regions-incomplete,
/// ranking.stale.</remarks>
public sealed record RecommendAward(SolicitationId Call) : ICommand<AwardId>, IAboutCall;

internal sealed class RecommendAwardHandler(
    ISolicitations calls,
    ICompetitions competitions,
    IAwards awards,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RecommendAward, Outcome<AwardId>>
{
    public async Task<Outcome<AwardId>> Handle(RecommendAward command, CancellationToken cancellationToken)
    {
        if (await calls.Find(command.Call, cancellationToken) is not { Terms.Kind: CallKind.CallForProposals } call)
            return AccessRefusals.NotFound;
        if (await awards.Of(call.Id, cancellationToken) is not null)
            return new Refusal("award.already-recommended", call.Terms.Reference);
        var regions = await competitions.FilesOf(call.Id, cancellationToken);
        var award = Award.Recommend(new AwardId(identifiers.Next()), call, regions, clock.GetUtcNow());
        if (award.IsRefused)
            return award.Refusals;
        if (call.Decide() is { } refusal)
            return refusal;
        awards.Add(award.Value);
        return award.Value.Id;
    }
}
