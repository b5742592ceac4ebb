using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;
using Procurement.Domain.Solicitations;

namespace Procurement.Infrastructure.Persistence.Repositories;

internal sealed class PublishedPlans(ProcurementContext context, PlanShelf shelf) : IPublishedPlans
{
    public async ValueTask<EvaluationPlan> Of(SolicitationId call, string hash, CancellationToken cancellation)
    {
        if (shelf.Find(hash) is { } known)
            return known;
        var plan = await context
            .Set<Solicitation>()
            .Where(one => one.Id == call)
            .Select(one => one.Plan)
            .SingleAsync(cancellation);
        shelf.Put(hash, plan);
        return plan;
    }
}

/// <summary>Plans that were read, by their hash; emptied when it is full, since what it lost is only read again.</summary>
internal sealed class PlanShelf
{
    private const int Places = 256;
    private readonly ConcurrentDictionary<string, EvaluationPlan> plans = new(StringComparer.Ordinal);

    public EvaluationPlan? Find(string hash) => plans.GetValueOrDefault(hash);

    public void Put(string hash, EvaluationPlan plan)
    {
        if (plans.Count >= Places)
            plans.Clear();
        plans[hash] = plan;
    }
}
