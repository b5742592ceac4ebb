using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Notices;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Notices;

/// <summary>The letters of a call; a bidder reads those sent to it.</summary>
public sealed record ListNotices(SolicitationId Call) : IQuery<IReadOnlyList<NoticeSummary>>, IAboutCall;

/// <summary>A letter.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Region">Code of the region; empty for an RFQ.</param>
/// <param name="Bidder">Identifier of the bidder.</param>
/// <param name="Language">Its language.</param>
/// <param name="Number">1 for the first about the competition.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Content">What it says.</param>
/// <param name="Review">Who reviewed and approved it; null for a bidder.</param>
/// <param name="SentAt">When it was sent; null: not yet.</param>
public sealed record NoticeSummary(
    NoticeId Id,
    string Region,
    string Bidder,
    Language Language,
    int Number,
    NoticeState State,
    NoticeContent Content,
    NoticeReview? Review,
    DateTimeOffset? SentAt
);

/// <summary>Who drafted, reviewed and approved a letter, and when.</summary>
public sealed record NoticeReview(
    DateTimeOffset DraftedAt,
    string? ReviewedBy,
    DateTimeOffset? ReviewedAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt
);

internal sealed class ListNoticesHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListNotices, Outcome<IReadOnlyList<NoticeSummary>>>
{
    public async Task<Outcome<IReadOnlyList<NoticeSummary>>> Handle(
        ListNotices query,
        CancellationToken cancellationToken
    )
    {
        var isOwn = current.Person.Role == Role.Bidder;
        var found = await read
            .Notices.Where(one => one.Call == query.Call)
            .Where(one => !isOwn || (one.Bidder == current.Person.ActsFor && one.SentAt != null))
            .OrderBy(one => one.Region)
            .ThenBy(one => one.Bidder)
            .ThenBy(one => one.Number)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one => new NoticeSummary(
            one.Id,
            one.Region,
            one.Bidder,
            one.Language,
            one.Number,
            one.State,
            one.Content,
            isOwn ? null : new(one.DraftedAt, one.ReviewedBy, one.ReviewedAt, one.ApprovedBy, one.ApprovedAt),
            one.SentAt
        ));
    }
}
