using System.Collections.Frozen;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Criteria;

namespace Procurement.Infrastructure.Exchange.CaseFiles.Submissions;

/// <summary>
/// The leaves of a plan by identifier. Where a plan wrongly gives several the same one, that is its fault alone: a
/// mark stands if any of them could hold it.
/// </summary>
internal sealed class LeafIndex(EvaluationPlan plan)
{
    private readonly FrozenDictionary<string, Criterion[]> leaves = plan
        .RatedSteps.SelectMany(step => step.Leaves)
        .GroupBy(leaf => leaf.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the plan has a leaf of that name.</summary>
    public bool Has(string id) => leaves.ContainsKey(id);

    /// <summary>Whether evaluators write levels for it; null where the plan has no such leaf, or does not say.</summary>
    public bool? HasScale(string id) =>
        leaves.TryGetValue(id, out var found) && found.Select(leaf => leaf.Scale is not null).Distinct().Count() == 1
            ? found[0].Scale is not null
            : null;

    /// <summary>The mark that a number stands for, or why it cannot stand; null where the plan has no such leaf.</summary>
    public Outcome<Points>? Mark(string id, Fraction number)
    {
        if (!leaves.TryGetValue(id, out var found))
            return null;
        var marks = found.Select(leaf => Domain.Plans.Criteria.Mark.Read(leaf, number)).ToList();
        return marks.Find(mark => !mark.IsRefused) ?? marks[0];
    }
}
