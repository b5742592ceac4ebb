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
/// <param name="InBothLanguages">Whether it is written in both, because the bidder's is not known.</param>
/// <param name="Number">1 for the first about the competition.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Content">What it says.</param>
/// <param name="Review">Who reviewed and approved it; null for a bidder.</param>
/// <param name="SentAt">When it was sent; null: not yet.</param>
/// <param name="Version">Its version, for a change.</param>
public sealed record NoticeSummary(
    NoticeId Id,
    string Region,
    string Bidder,
    Language Language,
    bool InBothLanguages,
    int Number,
    NoticeState State,
    NoticeContent Content,
    NoticeReview? Review,
    DateTimeOffset? SentAt,
    int Version
)
{
    /// <param name="notice">The letter.</param>
    /// <param name="isOwn">Whether its bidder reads it, who is not told how it came about.</param>
    internal static NoticeSummary Of(Notice notice, bool isOwn = false) =>
        new(
            notice.Id,
            notice.Region,
            notice.Bidder,
            notice.Language,
            notice.InBothLanguages,
            notice.Number,
            notice.State,
            notice.Content,
            isOwn ? null : NoticeReview.Of(notice),
            notice.SentAt,
            notice.Version
        );
}

/// <summary>Who drafted, reviewed and approved a letter, and when.</summary>
/// <param name="DraftedAt">When it was drafted, last.</param>
/// <param name="ReviewedBy">Who reviewed it; null: nobody yet.</param>
/// <param name="ReviewedAt">When; null: not yet.</param>
/// <param name="ApprovedBy">Who approved it; null: nobody yet.</param>
/// <param name="ApprovedAt">When; null: not yet.</param>
/// <param name="Paragraphs">Version of the standard paragraphs that it was reviewed with; null: not reviewed; 0: as
/// shipped.</param>
public sealed record NoticeReview(
    DateTimeOffset DraftedAt,
    string? ReviewedBy,
    DateTimeOffset? ReviewedAt,
    string? ApprovedBy,
    DateTimeOffset? ApprovedAt,
    int? Paragraphs
)
{
    internal static NoticeReview Of(Notice notice) =>
        new(
            notice.DraftedAt,
            notice.ReviewedBy,
            notice.ReviewedAt,
            notice.ApprovedBy,
            notice.ApprovedAt,
            notice.Paragraphs
        );
}

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
        return found.ConvertAll(one => NoticeSummary.Of(one, isOwn));
    }
}
