namespace Procurement.Domain.Plans;

/// <summary>
/// The one spelling of a plan that its hash is taken of: RFC 8785 JSON with defaults filled in, every number a string
/// holding its shortest exact decimal, texts in Unicode normal form C.
/// </summary>
/// <remarks>Source: cases/FORMAT.md, "The plan's hash".</remarks>
public static class CanonicalPlan
{
    /// <summary>The canonical form. What is optional and has no default is left out.</summary>
    public static string Of(EvaluationPlan plan) => PlanWriter.Write(plan, canonical: true);
}
