using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Publishes an approved addendum under the next number and makes its changes.</summary>
/// <param name="Call">The call.</param>
/// <param name="Addendum">The addendum.</param>
/// <returns>Its number, from 1.</returns>
/// <remarks>Refuses: access.not-found, addendum.already-published, addendum.not-approved, addendum.plan-moved, and what
/// would keep it from being drafted now; keys.not-ready (it brings a plan with a price step whose key holders are not
/// named, or have not all made their keys), keys.roster-differs.</remarks>
public sealed record PublishAddendum(SolicitationId Call, AddendumId Addendum) : ICommand<int>, IAboutCall;

internal sealed class PublishAddendumHandler(
    ISolicitations calls,
    IAddenda addenda,
    ICompetitions competitions,
    IPlanVersions plans,
    IKeyHoldings holdings,
    IServiceKey serviceKey,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<PublishAddendum, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(PublishAddendum command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await addenda.Find(command.Addendum, cancellationToken) is not { } addendum
            || addendum.Call != call.Id
        )
            return AccessRefusals.NotFound;
        if (addendum.Content.Plan?.Steps.Any(step => step is PriceStep) == true)
        {
            var holding = await holdings.Of(call.Id, cancellationToken);
            var roster = holding?.RosterWith(serviceKey) ?? new Refusal("keys.not-ready");
            if (roster.IsRefused)
                return roster.Refusals;
        }
        var published = call.Publish(addendum, randomness, clock.GetUtcNow());
        if (published.IsRefused)
            return published.Refusals;
        if (published.Value is { } version)
        {
            plans.Add(version);
            foreach (var competition in await competitions.OfCall(call.Id, cancellationToken))
                competition.FollowPlan(call);
        }
        return call.LatestAddendum;
    }
}
