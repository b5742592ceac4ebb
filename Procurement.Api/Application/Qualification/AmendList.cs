using MediatR;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Organizations;
using Procurement.Domain.Qualification;
using Procurement.Domain.Solicitations;

namespace Procurement.Api.Application.Qualification;

/// <summary>Makes and publishes the next version of a qualified list, for a withdrawal, a merger or a later
/// disqualification. Earlier versions, and the calls that invite them, stay as they are.</summary>
/// <param name="Call">The RFQ.</param>
/// <param name="Departures">Who leaves, and why; one that merged names its successor.</param>
/// <param name="Reason">Why.</param>
/// <param name="ListVersion">The version that is amended: the current one, from 1.</param>
/// <returns>The new version's number.</returns>
/// <remarks>Refuses: access.not-found, version.stale, reason.missing, list.expired, list.entry-not-derived.</remarks>
public sealed record AmendList(
    SolicitationId Call,
    IReadOnlyList<ListDeparture> Departures,
    BilingualText Reason,
    int ListVersion
) : ICommand<int>, IAboutCall;

internal sealed class AmendListHandler(
    ISolicitations calls,
    IProgrammes programmes,
    IQualifiedLists lists,
    IIdentifiers identifiers,
    TimeProvider clock
) : IRequestHandler<AmendList, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(AmendList command, CancellationToken cancellationToken)
    {
        if (
            await calls.Find(command.Call, cancellationToken) is not { } rfq
            || await lists.CurrentOf(rfq.Id, cancellationToken) is not { } list
        )
            return AccessRefusals.NotFound;
        if (list.ListVersion != command.ListVersion)
            return new Refusal("version.stale") { Current = QualifiedListDetails.Of(list) };
        var registered = await programmes.Bidders(rfq.Programme, cancellationToken);
        var next = list.Amend(
            new QualifiedListId(identifiers.Next()),
            command.Departures,
            [.. registered.Select(organization => organization.Bidder)],
            command.Reason,
            clock.GetUtcNow()
        );
        if (next.IsRefused)
            return next.Refusals;
        lists.Add(next.Value);
        return next.Value.ListVersion;
    }
}
