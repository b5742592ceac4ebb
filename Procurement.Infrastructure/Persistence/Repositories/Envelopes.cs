using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Envelopes(ProcurementContext context) : IEnvelopes
{
    public Task<CommercialEnvelope?> Of(SubmissionId submission, CancellationToken cancellation) =>
        context.Set<CommercialEnvelope>().SingleOrDefaultAsync(one => one.Submission == submission, cancellation);

    public void Add(CommercialEnvelope envelope) => context.Add(envelope);
}
