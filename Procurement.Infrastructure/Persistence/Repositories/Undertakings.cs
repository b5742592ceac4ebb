using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Evaluation.Panels;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class Undertakings(ProcurementContext context) : IUndertakings
{
    public Task<bool> Exists(SolicitationId call, string person, CancellationToken cancellation) =>
        context.Set<Undertaking>().AnyAsync(one => one.Call == call && one.Person == person, cancellation);

    public async Task<IReadOnlySet<string>> PersonsOf(SolicitationId call, CancellationToken cancellation) =>
        await context
            .Set<Undertaking>()
            .Where(one => one.Call == call)
            .Select(one => one.Person)
            .ToHashSetAsync(cancellation);

    public void Add(Undertaking undertaking) => context.Add(undertaking);
}
