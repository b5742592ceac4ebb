using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Addenda(ProcurementContext context) : IAddenda
{
    public Task<Addendum?> Find(AddendumId id, CancellationToken cancellation) =>
        context.Set<Addendum>().Whole().SingleOrDefaultAsync(addendum => addendum.Id == id, cancellation);

    public Task<int?> FirstUnacknowledged(SolicitationId call, string bidder, CancellationToken cancellation) =>
        context
            .Set<Addendum>()
            .Where(addendum => addendum.Call == call && addendum.Number != null)
            .Where(addendum => addendum.Acknowledgements.All(one => one.Bidder != bidder))
            .MinAsync(addendum => addendum.Number, cancellation);

    public void Add(Addendum addendum) => context.Add(addendum);
}
