using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Envelopes(ProcurementContext context) : IEnvelopes
{
    public Task<CommercialEnvelope?> Of(SubmissionId submission, CancellationToken cancellation) =>
        context.Set<CommercialEnvelope>().SingleOrDefaultAsync(one => one.Submission == submission, cancellation);

    public void Add(SealedEnvelope envelope)
    {
        context.Add(envelope.Item);
        context.Add(envelope.Envelope);
    }

    public void Add(SealedItem document) => context.Add(document);

    public async Task<IReadOnlyList<SealedItem>> ItemsOf(
        IReadOnlyCollection<SubmissionId> submissions,
        CancellationToken cancellation
    ) =>
        await context
            .Set<SealedItem>()
            .Where(item => submissions.Contains(item.Submission))
            .OrderBy(item => item.Id)
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<SealedItem>> UnopenedOf(SolicitationId call, CancellationToken cancellation) =>
        await context
            .Set<SealedItem>()
            .Where(item => item.Call == call && item.Wraps != null && item.OpenedKey == null)
            .Where(item =>
                !context
                    .Set<CommercialEnvelope>()
                    .Any(envelope => envelope.Item == item.Id && envelope.OpenedAt != null)
            )
            .OrderBy(item => item.Id)
            .ToListAsync(cancellation);
}
