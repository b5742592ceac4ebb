using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Infrastructure.Persistence.Conversions;

/// <summary>A plan as its canonical text, whose SHA-256 stands in the column beside it.</summary>
internal sealed class PlanConverter()
    : ValueConverter<EvaluationPlan, string>(plan => PlanJson.Write(plan), text => PlanJson.Read(text));

/// <summary>A plan never changes, so two are the same only when they are one.</summary>
internal sealed class PlanComparer()
    : ValueComparer<EvaluationPlan>((left, right) => ReferenceEquals(left, right), plan => 0, plan => plan);
