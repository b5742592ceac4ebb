using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Sealing;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Plans.Steps;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Solicitations;

/// <summary>Publishes a call, freezes its plan and prepares one competition a region (one for an RFQ).</summary>
/// <param name="Call">The call.</param>
/// <param name="InvitesListOf">The RFQ whose qualified list is invited, in its version current now; null: everybody may
/// answer.</param>
/// <remarks>Refuses: access.not-found, keys.not-ready (a plan with a price step whose key holders are not named, or have
/// not all made their keys), keys.roster-differs, list.not-published, call.already-published, call.closing-in-past.</remarks>
public sealed record PublishCall(SolicitationId Call, SolicitationId? InvitesListOf = null)
    : ICommand<IReadOnlyList<PublishedCompetition>>,
        IAboutCall;

/// <summary>A competition of a published call.</summary>
public sealed record PublishedCompetition(string Region, CompetitionId Competition);

internal sealed class PublishCallHandler(
    ISolicitations calls,
    IQualifiedLists lists,
    ICompetitions competitions,
    IKeyHoldings holdings,
    IServiceKey serviceKey,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<PublishCall, Outcome<IReadOnlyList<PublishedCompetition>>>
{
    public async Task<Outcome<IReadOnlyList<PublishedCompetition>>> Handle(
        PublishCall command,
        CancellationToken cancellationToken
    )
    {
        if (await calls.Find(command.Call, cancellationToken) is not { } call)
            return AccessRefusals.NotFound;
        if (call.Plan.Steps.Any(step => step is PriceStep))
        {
            var holding = await holdings.Of(call.Id, cancellationToken);
            var roster = holding?.RosterWith(serviceKey) ?? new Refusal("keys.not-ready");
            if (roster.IsRefused)
                return roster.Refusals;
        }
        QualifiedList? list = null;
        if (command.InvitesListOf is { } rfq && (list = await lists.CurrentOf(rfq, cancellationToken)) is null)
            return new Refusal("list.not-published", call.Terms.Reference);
        if (call.Publish(list, clock.GetUtcNow()) is { } refusal)
            return refusal;
        var prepared = call
            .CompetitionRegions.Select(
                (region, index) => new Competition(new CompetitionId(identifiers.Next()), call, region, index)
            )
            .ToList();
        prepared.ForEach(competitions.Add);
        return prepared.ConvertAll(competition => new PublishedCompetition(competition.Region, competition.Id));
    }
}
