using System.Security.Cryptography;
using System.Text;

namespace Procurement.Domain.Plans;

/// <summary>The hash under which a plan is published: two plans that mean the same have the same one.</summary>
public static class PlanHash
{
    /// <summary>SHA-256 of the canonical form's UTF-8 bytes, lower-case hex.</summary>
    public static string Hash(this EvaluationPlan plan) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalPlan.Of(plan))));
}
