using System.Text.Json.Nodes;

namespace Procurement.Api.Pages.Calls.Plans;

/// <summary>Which step or criterion stood at which place when a form was read, so that a form that comes late still
/// writes to the one that it means.</summary>
internal sealed class PlanShape
{
    private readonly List<(string At, string Id)> nodes;

    private PlanShape(IEnumerable<(string At, string Id)> nodes) => this.nodes = [.. nodes];

    /// <summary>Of a plan.</summary>
    public static PlanShape Of(PlanText plan) => new(Under(plan.Root["steps"], "/steps"));

    /// <summary>As a form brought it back.</summary>
    public static PlanShape Read(string? text) =>
        new(
            (text ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimEnd('\r').Split(' ', 2))
                .Where(line => line.Length == 2)
                .Select(line => (line[0], line[1]))
        );

    /// <summary>The place in this plan of what stood at a place in another; null: it is gone.</summary>
    public string? Find(string pointer, PlanShape before)
    {
        var (at, id) = before
            .nodes.Where(node => pointer == node.At || pointer.StartsWith(node.At + "/", StringComparison.Ordinal))
            .OrderByDescending(node => node.At.Length)
            .FirstOrDefault();
        if (at is null || nodes.Contains((at, id)))
            return pointer;
        return nodes.FirstOrDefault(node => node.Id == id).At is { } now ? now + pointer[at.Length..] : null;
    }

    public override string ToString() => string.Join('\n', nodes.Select(node => $"{node.At} {node.Id}"));

    private static IEnumerable<(string, string)> Under(JsonNode? list, string at)
    {
        foreach (var (index, one) in (list as JsonArray ?? []).Index())
        {
            var here = $"{at}/{index}";
            yield return (here, $"{one?["id"]}".ReplaceLineEndings(" "));
            foreach (var below in Under(one?["criteria"], here + "/criteria"))
                yield return below;
        }
    }
}
