using Procurement.Domain.Common.Identity;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Solicitations;

/// <summary>Hands out plans by their hash: the same hash is the same plan, so it is read once and kept in memory.</summary>
public interface IPublishedPlans
{
    /// <summary>The plan of a call under a hash that was just read from the call.</summary>
    ValueTask<EvaluationPlan> Of(SolicitationId call, string hash, CancellationToken cancellation);
}
