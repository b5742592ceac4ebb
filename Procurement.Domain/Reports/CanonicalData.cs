using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Procurement.Domain.Common.Numbers;
using Procurement.Domain.Common.Records;
using Procurement.Domain.Plans;
using Procurement.Domain.Plans.Steps;

namespace Procurement.Domain.Reports;

/// <summary>
/// The data of a report as a canonical value: every figure and word that it holds, by the name under which it holds it.
/// What follows from the plan is named and not repeated: the plan stands there by its hash.
/// </summary>
internal static class CanonicalData
{
    private static readonly ConcurrentDictionary<Type, ImmutableArray<PropertyInfo>> Held = new();

    public static object Of(object? value) =>
        value switch
        {
            null => CanonicalJson.Null,
            string text => text,
            Enum word => word.ToString(),
            bool yes => yes ? "true" : "false",
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            Points points => points.Millionths.ToString(CultureInfo.InvariantCulture),
            Percent percent => percent.Millionths.ToString(CultureInfo.InvariantCulture),
            Money money => money.Cents.ToString(CultureInfo.InvariantCulture),
            Fraction fraction => fraction.ToString(),
            int or long or BigInteger => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            EvaluationPlan plan => plan.Hash(),
            PlanStep step => step.Id,
            IDictionary pairs => Sorted(pairs),
            ITuple parts => Enumerable.Range(0, parts.Length).Select(index => Of(parts[index])).ToList(),
            IEnumerable items => Items(items),
            _ => Properties(value),
        };

    private static List<object> Sorted(IDictionary pairs) =>
        [
            .. pairs
                .Cast<DictionaryEntry>()
                .Select(pair => (Key: CanonicalJson.Of(Of(pair.Key)), Pair: pair))
                .OrderBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new List<object> { one.Key, Of(one.Pair.Value) }),
        ];

    private static object Items(IEnumerable items) =>
        items is IStructuralEquatable and ICollection && IsUnset(items)
            ? CanonicalJson.Null
            : items.Cast<object?>().Select(Of).ToList();

    // An array that was never given throws at every other question.
    private static bool IsUnset(IEnumerable items) =>
        items.GetType().GetProperty(nameof(ImmutableArray<int>.IsDefault))?.GetValue(items) is true;

    private static List<KeyValuePair<string, object?>> Properties(object value) =>
        [
            .. Held.GetOrAdd(value.GetType(), Read)
                .Select(property => KeyValuePair.Create(property.Name, (object?)Of(property.GetValue(value)))),
        ];

    // What is held, not what is worked out from it: a property with a field of its own.
    private static ImmutableArray<PropertyInfo> Read(Type type) =>
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property =>
                    property.DeclaringType!.GetField(
                        $"<{property.Name}>k__BackingField",
                        BindingFlags.NonPublic | BindingFlags.Instance
                    )
                        is not null
                )
                .OrderBy(property => property.Name, StringComparer.Ordinal),
        ];
}
