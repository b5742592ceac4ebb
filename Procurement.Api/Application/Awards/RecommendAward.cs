using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Organizations;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Awards;

/// <summary>Recommends, for all regions of a call together, the winners that its plan and cap give; again where the
/// approver sent it back or a ranking was worked out anew.</summary>
/// <remarks>Refuses: access.not-found, award.already-recommended, call.not-in-evaluation, award.regions-incomplete,
/// ranking.stale, price.low-not-reviewed.</remarks>
public sealed record RecommendAward(SolicitationId Call) : ICommand<AwardId>, IAboutCall;

internal sealed class RecommendAwardHandler(
    ISolicitations calls,
    IProgrammes programmes,
    ICompetitions competitions,
    IAwards awards,
    IPriceReviews reviews,
    ICurrentPerson current,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<RecommendAward, Outcome<AwardId>>
{
    public async Task<Outcome<AwardId>> Handle(RecommendAward command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { Terms.Kind: CallKind.CallForProposals } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        var award = await awards.Of(call.Id, cancellationToken);
        var regions = await competitions.FilesOf(call.Id, cancellationToken);
        if (regions.Select(file => file.Competition.BarsDecision()).FirstOrDefault(bar => bar is not null) is { } bar)
            return bar;
        if (
            programme.Facts.Policy == EvaluationPolicy.Service
            && LowPrices.Bars(regions, await reviews.Of(call.Id, cancellationToken)) is { } barred
        )
            return barred;
        var (lead, now) = (current.Person.Id, clock.GetUtcNow());
        if (award is not null)
        {
            var refusals = award.RecommendAgain(call, regions, lead, now);
            return refusals.IsEmpty ? award.Id : refusals;
        }
        var recommended = Award.Recommend(new AwardId(identifiers.Next()), call, regions, lead, now);
        if (recommended.IsRefused)
            return recommended.Refusals;
        if (call.Decide() is { } refusal)
            return refusal;
        awards.Add(recommended.Value);
        return recommended.Value.Id;
    }
}
