using MediatR;
using Microsoft.EntityFrameworkCore;
using Procurement.Api.Application.Pipeline;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Infrastructure.Persistence.Queries;

namespace Procurement.Api.Application.Awards;

/// <summary>The questions asked about flagged prices of a competition; a bidder reads its own, without the
/// decision.</summary>
public sealed record ListPriceReviews(CompetitionId Competition)
    : IQuery<IReadOnlyList<PriceReviewSummary>>,
        IAboutCompetition;

/// <summary>A question about a price. Its version is what a decision has to name; a bidder decides nothing and reads 0.</summary>
public sealed record PriceReviewSummary(
    PriceReviewId Id,
    string Bidder,
    BilingualText Question,
    DateTimeOffset AskedAt,
    string? Answer,
    DateTimeOffset? AnsweredAt,
    bool? IsExplained,
    BilingualText? Reason,
    DateTimeOffset? DecidedAt,
    int Version
)
{
    /// <summary>Of a review; a bidder reads its own without the decision.</summary>
    internal static PriceReviewSummary Of(PriceReview review, bool isOwn = false) =>
        new(
            review.Id,
            review.Bidder,
            review.Question,
            review.AskedAt,
            review.Answer,
            review.AnsweredAt,
            isOwn ? null : review.IsExplained,
            isOwn ? null : review.Reason,
            isOwn ? null : review.DecidedAt,
            isOwn ? 0 : review.Version
        );
}

internal sealed class ListPriceReviewsHandler(IReadContext read, ICurrentPerson current)
    : IRequestHandler<ListPriceReviews, Outcome<IReadOnlyList<PriceReviewSummary>>>
{
    public async Task<Outcome<IReadOnlyList<PriceReviewSummary>>> Handle(
        ListPriceReviews query,
        CancellationToken cancellationToken
    )
    {
        var isOwn = current.Person.Role == Role.Bidder;
        var found = await read
            .PriceReviews.Where(one => one.Competition == query.Competition)
            .Where(one => !isOwn || one.Bidder == current.Person.ActsFor)
            .OrderBy(one => one.Bidder)
            .ToListAsync(cancellationToken);
        return found.ConvertAll(one => PriceReviewSummary.Of(one, isOwn));
    }
}
