namespace Procurement.Domain.Plans;

public static class PlanHash
{
    public static string Hash(this EvaluationPlan plan) => "";
}
