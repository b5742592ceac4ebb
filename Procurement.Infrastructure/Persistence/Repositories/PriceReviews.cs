using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Awards;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Competitions;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class PriceReviews(ProcurementContext context) : IPriceReviews
{
    public Task<PriceReview?> Of(CompetitionId competition, string bidder, CancellationToken cancellation) =>
        context
            .Set<PriceReview>()
            .SingleOrDefaultAsync(one => one.Competition == competition && one.Bidder == bidder, cancellation);

    public async Task<IReadOnlyList<PriceReview>> Of(SolicitationId call, CancellationToken cancellation) =>
        await (
            from review in context.Set<PriceReview>()
            join competition in context.Set<Competition>() on review.Competition equals competition.Id
            where competition.Solicitation == call
            orderby competition.Position, review.Bidder
            select review
        ).ToListAsync(cancellation);

    public void Add(PriceReview review) => context.Add(review);
}
