using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Envelopes;
using Procurement.Domain.Evaluation.Competitions;
using Procurement.Domain.Retention;

namespace Procurement.Infrastructure.Persistence.Repositories;

/// <summary>Destroys what the envelopes of a call hold; that there were envelopes, and what was decided, stays.</summary>
internal sealed class EnvelopeDestruction(ProcurementContext context) : IDestruction
{
    public Task Destroy(SolicitationId call, CancellationToken cancellation) =>
        context
            .Set<CommercialEnvelope>()
            .Where(envelope =>
                context.Set<Competition>().Any(one => one.Id == envelope.Competition && one.Solicitation == call)
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(envelope => EF.Property<string>(envelope, "Written"), ""),
                cancellation
            );
}
