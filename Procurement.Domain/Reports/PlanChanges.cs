using System.Collections.Immutable;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Domain.Reports;

/// <summary>What differs between two plans, field by field: a step or criterion that came or went is told by all that it
/// says.</summary>
public static class PlanChanges
{
    /// <summary>The changes: the plan as a whole first, then step by step as the new plan has them, then what it has no
    /// more. Plans of the same meaning differ in nothing.</summary>
    public static ImmutableArray<FieldChange> Between(EvaluationPlan before, EvaluationPlan after)
    {
        var (was, isNow) = (Fields(before), Fields(after));
        return
        [
            .. isNow
                .Keys.Concat(was.Keys)
                .Distinct()
                .GroupBy(key => key.Place.Step)
                .SelectMany(step => step.GroupBy(key => key.Place.Item).SelectMany(item => item))
                .Select(key => new FieldChange(
                    key.Place,
                    key.Field,
                    was.GetValueOrDefault(key),
                    isNow.GetValueOrDefault(key)
                ))
                .Where(change => !Same(change.Before, change.After)),
        ];
    }

    private static Dictionary<(FieldPlace Place, CallField Field), FieldValue> Fields(EvaluationPlan plan) =>
        PlanFields.Of(plan).ToDictionary(one => (one.Place, one.Field), one => one.Value);

    // As the hash has it: words that are composed otherwise are the same words.
    private static bool Same(FieldValue? one, FieldValue? other) =>
        one?.GetType() == other?.GetType() && Text(one) == Text(other);

    private static string Text(FieldValue? value) => NormalForm.Compose(CanonicalJson.Of(CanonicalData.Of(value)));
}
