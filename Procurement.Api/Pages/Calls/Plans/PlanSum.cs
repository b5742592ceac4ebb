using System.Text.Json.Nodes;
using Procurement.Domain.Common.Numbers;

namespace Procurement.Api.Pages.Calls.Plans;

/// <summary>A maximum beside the sum of what stands under it, as far as both are numbers.</summary>
/// <param name="Maximum">The maximum.</param>
/// <param name="Parts">The sum.</param>
internal sealed record PlanSum(Fraction Maximum, Fraction Parts)
{
    /// <summary>By how much the parts are above it; below zero: too few.</summary>
    public Fraction Over => Parts - Maximum;

    /// <summary>Of a step or a criterion; null: nothing stands under it, or something is no number.</summary>
    public static PlanSum? Of(JsonNode? node) =>
        node?["criteria"] is JsonArray { Count: > 0 } parts
            ? Of(node["maximum"], parts.Select(part => part?["maximum"]))
            : null;

    /// <summary>Of the whole plan: its total beside what the steps count.</summary>
    public static PlanSum? OfTotal(JsonObject plan) =>
        Of(
            plan["totalPoints"],
            (plan["steps"] as JsonArray ?? [])
                .Where(step => $"{step?["kind"]}" != "mandatory")
                .Select(step => step?["weight"] ?? step?["maximum"])
        );

    private static PlanSum? Of(JsonNode? maximum, IEnumerable<JsonNode?> parts)
    {
        var sum = Fraction.Zero;
        foreach (var part in parts)
            if (DecimalText.Read($"{part}") is { } number)
                sum += number;
            else
                return null;
        return DecimalText.Read($"{maximum}") is { } most ? new(most, sum) : null;
    }
}
