using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>A plan as its text; the SHA-256 of its canonical form stands in the column beside it.</summary>
internal sealed class PlanConverter()
    : ValueConverter<EvaluationPlan, string>(plan => PlanJson.Write(plan), text => Read(text))
{
    /// <summary>Plans that are remembered; then all are forgotten.</summary>
    private const int Most = 64;

    // The same text is the same plan, which never changes: every command of a call reads it, and it is read once.
    private static readonly ConcurrentDictionary<string, EvaluationPlan> Known = new(StringComparer.Ordinal);

    private static EvaluationPlan Read(string text)
    {
        if (Known.Count >= Most)
            Known.Clear();
        return Known.GetOrAdd(text, PlanJson.Read);
    }
}

/// <summary>A plan never changes, so two are the same only when they are one.</summary>
internal sealed class PlanComparer()
    : ValueComparer<EvaluationPlan>((left, right) => ReferenceEquals(left, right), plan => 0, plan => plan);
