using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

/// <summary>The leaves of a plan by identifier; of several with one identifier, the first.</summary>
internal sealed class LeafIndex
{
    private readonly Dictionary<string, Criterion> leaves = new(StringComparer.Ordinal);

    /// <summary>The leaves of a plan.</summary>
    public LeafIndex(EvaluationPlan plan)
    {
        foreach (var leaf in plan.RatedSteps.SelectMany(step => step.Leaves))
            leaves.TryAdd(leaf.Id, leaf);
    }

    /// <summary>The leaf, or null where the plan has none of that name.</summary>
    public Criterion? Find(string id) => leaves.GetValueOrDefault(id);
}
