using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Disputes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Disputes;

/// <summary>The disputes of a call, oldest first; a bidder reads its own.</summary>
public sealed record ListDisputes(SolicitationId Call) : IQuery<IReadOnlyList<DisputeSummary>>, IAboutCall;

/// <summary>A dispute.</summary>
public sealed record DisputeSummary(
    DisputeId Id,
    string Bidder,
    string Grounds,
    DateTimeOffset FiledAt,
    DateOnly DecisionDue,
    DisputeEffect? Effect,
    string? Step,
    BilingualText? Reason,
    DateTimeOffset? DecidedAt
)
{
    /// <summary>Of a dispute.</summary>
    internal static DisputeSummary Of(Dispute one) =>
        new(
            one.Id,
            one.Bidder,
            one.Grounds,
            one.FiledAt,
            one.DecisionDue,
            one.Effect,
            one.Step,
            one.Reason,
            one.DecidedAt
        );
}

internal sealed class ListDisputesHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListDisputes, Outcome<IReadOnlyList<DisputeSummary>>>
{
    public async Task<Outcome<IReadOnlyList<DisputeSummary>>> Handle(
        ListDisputes query,
        CancellationToken cancellationToken
    )
    {
        var own = current.Person.Role == Role.Bidder ? current.Person.ActsFor : null;
        var found = await read
            .Disputes.Where(one => one.Call == query.Call && (own == null || one.Bidder == own))
            .OrderBy(one => one.FiledAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(DisputeSummary.Of);
    }
}
