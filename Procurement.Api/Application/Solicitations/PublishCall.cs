using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Messages;
using Procurement.Domain.Organizations;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Publishes an approved call: draws the seed of its draw, freezes its plan, invites who is on the list that its
/// terms name, and prepares one competition a region (one for an RFQ).</summary>
/// <param name="Call">The call.</param>
/// <remarks>Refuses: access.not-found, call.cancelled, call.already-published, plan.not-approved,
/// call.closing-in-past, list.not-published, list.expired, keys.not-ready (a plan with a price step whose key holders are
/// not named, or have not all made their keys), keys.roster-differs.</remarks>
public sealed record PublishCall(SolicitationId Call) : ICommand<IReadOnlyList<PublishedCompetition>>, IAboutCall;

/// <summary>A competition of a published call.</summary>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="Competition">The competition.</param>
public sealed record PublishedCompetition(string Region, CompetitionId Competition);

internal sealed class PublishCallHandler(
    ISolicitations calls,
    IProgrammes programmes,
    IQualifiedLists lists,
    ICompetitions competitions,
    IInvitations invitations,
    IPlanVersions plans,
    IAnnouncements announcements,
    IKeyHoldings holdings,
    IServiceKey serviceKey,
    IIdentifiers identifiers,
    IRandomness randomness,
    TimeProvider clock
) : IRequestHandler<PublishCall, Outcome<IReadOnlyList<PublishedCompetition>>>
{
    public async Task<Outcome<IReadOnlyList<PublishedCompetition>>> Handle(
        PublishCall command,
        CancellationToken cancellationToken
    )
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } call
            || await programmes.Find(call.Programme, cancellationToken) is not { } programme
        )
            return AccessRefusals.NotFound;
        QualifiedList? list = call.Terms.InvitesListOf is { } rfq
            ? await lists.CurrentOf(rfq, cancellationToken)
            : null;
        var now = clock.GetUtcNow();
        var policy = programme.Facts.Policy;
        if (call.BarsPublication(policy, list, now) is { } barred)
            return barred;
        if (call.Plan.Steps.Any(step => step is PriceStep))
        {
            var holding = await holdings.Of(call.Id, cancellationToken);
            var roster = holding?.RosterWith(serviceKey) ?? new Refusal("keys.not-ready");
            if (roster.IsRefused)
                return roster.Refusals;
        }
        if (call.Publish(policy, list, randomness, now) is { } refusal)
            return refusal;
        plans.Add(call.FirstPlan());
        foreach (var bidder in list?.Bidders ?? [])
            invitations.Add(new Invitation(call.Id, bidder.Bidder, now));
        if (list is not null)
            await announcements.Announce(
                MessageKind.CallInvitation,
                new Audience(call.Id, Competition: null, Role.Bidder, [.. list.Bidders.Select(one => one.Bidder)]),
                cancellationToken
            );
        var prepared = call
            .CompetitionRegions.Select(
                (region, index) => new Competition(new CompetitionId(identifiers.Next()), call, region, index)
            )
            .ToList();
        prepared.ForEach(competitions.Add);
        return prepared.ConvertAll(competition => new PublishedCompetition(competition.Region, competition.Id));
    }
}
