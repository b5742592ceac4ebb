using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Retention;

/// <summary>How long the record of a call is kept.</summary>
/// <remarks>Refuses: notice.not-sent (its years do not count yet).</remarks>
public sealed record ShowRetention(SolicitationId Call) : IQuery<RetentionDetails>, IAboutCall;

/// <summary>How long a record is kept.</summary>
/// <param name="Years">Years from the last notice, or from the cancelling.</param>
/// <param name="NotifiedAt">When the last notice was sent, or the call was cancelled.</param>
/// <param name="KeptUntil">The last day.</param>
/// <param name="HoldReason">Why it is held longer; null: it is not.</param>
/// <param name="HeldSince">Since when; null: it is not.</param>
/// <param name="DestroyedAt">When its contents were destroyed; null: they stand.</param>
public sealed record RetentionDetails(
    int Years,
    DateTimeOffset NotifiedAt,
    DateOnly KeptUntil,
    BilingualText? HoldReason,
    DateTimeOffset? HeldSince,
    DateTimeOffset? DestroyedAt
);

internal sealed class ShowRetentionHandler(IReadContext read)
    : IRequestHandler<ShowRetention, Outcome<RetentionDetails>>
{
    public async Task<Outcome<RetentionDetails>> Handle(ShowRetention query, CancellationToken cancellationToken) =>
        await read
            .Retentions.Where(one => one.Call == query.Call)
            .Select(one => new RetentionDetails(
                one.Years,
                one.NotifiedAt,
                one.KeptUntil,
                one.HoldReason,
                one.HeldSince,
                one.DestroyedAt
            ))
            .SingleOrDefaultAsync(cancellationToken)
            is { } found
            ? found
            : new Refusal("notice.not-sent");
}
