using System.Text.Json.Nodes;
using Procurement.Domain.Plans;

namespace Procurement.Api.Pages.Calls.Plans;

/// <summary>One value of a plan in two texts of it.</summary>
/// <param name="At">Its place.</param>
/// <param name="Standing">What stands now; null: nothing.</param>
/// <param name="Mine">What one wrote; null: nothing.</param>
internal sealed record PlanDifference(string At, string? Standing, string? Mine)
{
    /// <summary>Every value in which two plans differ, in the order of the first.</summary>
    public static IReadOnlyList<PlanDifference> Between(EvaluationPlan standing, EvaluationPlan mine)
    {
        var (ones, others) = (Values(standing), Values(mine));
        return
        [
            .. ones
                .Keys.Union(others.Keys)
                .Select(at => new PlanDifference(at, ones.GetValueOrDefault(at), others.GetValueOrDefault(at)))
                .Where(one => one.Standing != one.Mine),
        ];
    }

    private static Dictionary<string, string> Values(EvaluationPlan plan) =>
        Flat(PlanText.Of(plan).Root, "").ToDictionary(one => one.At, one => one.Value);

    private static IEnumerable<(string At, string Value)> Flat(JsonNode? node, string at) =>
        node switch
        {
            JsonObject form => form.SelectMany(one => Flat(one.Value, $"{at}/{one.Key}")),
            JsonArray list => list.Index().SelectMany(one => Flat(one.Item, $"{at}/{one.Index}")),
            _ => [(at, $"{node}")],
        };
}
