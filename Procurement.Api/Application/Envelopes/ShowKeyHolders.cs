using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Envelopes;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Envelopes;

/// <summary>Who holds or held the keys of a call, and whose key is there.</summary>
/// <remarks>Refuses: access.not-found.</remarks>
public sealed record ShowKeyHolders(SolicitationId Call) : IQuery<KeyHoldersDetails>, IAboutCall;

/// <summary>The key holders of a call.</summary>
/// <param name="Version">What naming them anew, or replacing one, has to name.</param>
/// <param name="Threshold">So many of those who hold a key open a price together.</param>
/// <param name="IsReady">Whether every key is there.</param>
/// <param name="Holders">In the order named.</param>
public sealed record KeyHoldersDetails(
    int Version,
    int Threshold,
    bool IsReady,
    IReadOnlyList<KeyHolderSummary> Holders
)
{
    internal static KeyHoldersDetails Of(KeyHolding holding) =>
        new(
            holding.Version,
            holding.Threshold,
            holding.IsReady,
            [.. holding.Holders.Select(one => new KeyHolderSummary(one.Person, one.Standing, one.MadeAt, one.EndedAt))]
        );
}

/// <summary>One key holder.</summary>
/// <param name="Person">Identifier of the person.</param>
/// <param name="Standing">Whether they hold a key, are to join, or hold none any more.</param>
/// <param name="MadeAt">When they made their key; null: not yet.</param>
/// <param name="EndedAt">Until when they held it; null: they still do.</param>
public sealed record KeyHolderSummary(
    string Person,
    HolderStanding Standing,
    DateTimeOffset? MadeAt,
    DateTimeOffset? EndedAt
);

internal sealed class ShowKeyHoldersHandler(IReadContext context)
    : IRequestHandler<ShowKeyHolders, Outcome<KeyHoldersDetails>>
{
    public async Task<Outcome<KeyHoldersDetails>> Handle(ShowKeyHolders query, CancellationToken cancellationToken)
    {
        var found = await context
            .KeyHoldings.Where(holding => holding.Call == query.Call)
            .Select(holding => new
            {
                holding.Version,
                holding.Threshold,
                Holders = holding
                    .Holders.OrderBy(one => one.Number)
                    .Select(one => new KeyHolderSummary(one.Person, one.Standing, one.MadeAt, one.EndedAt))
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return AccessRefusals.NotFound;
        var isReady = found.Holders.All(one => one.Standing != HolderStanding.Holding || one.MadeAt is not null);
        return new KeyHoldersDetails(found.Version, found.Threshold, isReady, found.Holders);
    }
}
