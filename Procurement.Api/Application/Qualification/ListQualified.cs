using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Qualification;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Qualification;

/// <summary>Every version of the list of an RFQ, the current one last.</summary>
/// <param name="Call">The RFQ.</param>
public sealed record ListQualified(SolicitationId Call) : IQuery<IReadOnlyList<QualifiedListDetails>>, IAboutCall;

/// <summary>One version of a qualified list.</summary>
/// <param name="ListVersion">Its number, from 1.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="ExpiresAt">From when it may no longer be invited; null: no end is set.</param>
/// <param name="Bidders">Identifiers of the qualified, best first.</param>
/// <param name="Departures">Who of the version before it is gone.</param>
/// <param name="Reason">Why it differs from the version before it; null for the first.</param>
/// <param name="EndReason">Why it was ended before its time; null: it was not.</param>
public sealed record QualifiedListDetails(
    int ListVersion,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? ExpiresAt,
    IReadOnlyList<string> Bidders,
    IReadOnlyList<ListDeparture> Departures,
    BilingualText? Reason,
    BilingualText? EndReason
)
{
    internal static QualifiedListDetails Of(QualifiedList list) =>
        new(
            list.ListVersion,
            list.PublishedAt,
            list.ExpiresAt,
            [.. list.Bidders.Select(entry => entry.Bidder)],
            list.Departures,
            list.Reason,
            list.EndReason
        );
}

internal sealed class ListQualifiedHandler(IReadContext read)
    : IRequestHandler<ListQualified, Outcome<IReadOnlyList<QualifiedListDetails>>>
{
    public async Task<Outcome<IReadOnlyList<QualifiedListDetails>>> Handle(
        ListQualified query,
        CancellationToken cancellationToken
    )
    {
        var versions = await read
            .QualifiedLists.Where(list => list.Rfq == query.Call)
            .OrderBy(list => list.ListVersion)
            .ToListAsync(cancellationToken);
        return versions.ConvertAll(QualifiedListDetails.Of);
    }
}
