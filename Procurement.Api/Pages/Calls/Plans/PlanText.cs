using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Api.Pages.Calls.Plans;

/// <summary>A plan in the API's own form while it is edited: a form writes values at JSON pointers, and the reader of
/// plans says which of them cannot stand.</summary>
internal sealed class PlanText
{
    private static readonly string[] Lists = ["steps", "criteria", "requirements", "tieBreak", "lookedFor"];

    private PlanText(JsonObject root) => Root = root;

    /// <summary>The plan.</summary>
    public JsonObject Root { get; }

    /// <summary>A plan that can be read.</summary>
    public static PlanText Of(EvaluationPlan plan) => new((JsonObject)JsonNode.Parse(PlanJson.Write(plan))!);

    /// <summary>What stands at a place; null: nothing.</summary>
    public JsonNode? At(string pointer) =>
        Parts(pointer)
            .Aggregate(
                (JsonNode?)Root,
                (node, part) =>
                    node switch
                    {
                        JsonObject found => found[part],
                        JsonArray list when Index(part) is { } index && index < list.Count => list[index],
                        _ => null,
                    }
            );

    /// <summary>The text that stands at a place; empty: none.</summary>
    public string Value(string pointer) =>
        At(pointer) is JsonValue value
            ? value.TryGetValue<string>(out var text)
                ? text
                : value.ToJsonString()
            : "";

    /// <summary>How many stand in a list.</summary>
    public int Count(string pointer) => At(pointer) is JsonArray list ? list.Count : 0;

    /// <summary>Writes a value; null takes it away. What leads to it is made where it is missing.</summary>
    public void Set(string pointer, JsonNode? value)
    {
        var parts = Parts(pointer);
        JsonNode node = Root;
        for (var i = 0; i < parts.Length - 1; i++)
            node = Child(node, parts[i], Lists.Contains(parts[i]));
        if (node is JsonArray list && Index(parts[^1]) is { } index)
        {
            while (list.Count <= index && list.Count < index + 1)
                list.Add("");
            list[index] = value ?? "";
        }
        else if (node is JsonObject form && value is null)
            form.Remove(parts[^1]);
        else if (node is JsonObject owner)
            owner[parts[^1]] = value;
    }

    /// <summary>Takes one out of its list.</summary>
    public void Remove(string pointer)
    {
        if (ListOf(pointer) is var (list, index))
            list.RemoveAt(index);
    }

    /// <summary>Moves one within its list.</summary>
    public void Move(string pointer, int by)
    {
        if (ListOf(pointer) is not var (list, index) || index + by < 0 || index + by >= list.Count)
            return;
        var moved = list[index];
        list.RemoveAt(index);
        list.Insert(index + by, moved);
    }

    /// <summary>Whether one can move within its list.</summary>
    public bool CanMove(string pointer, int by) =>
        ListOf(pointer) is var (list, index) && index + by >= 0 && index + by < list.Count;

    /// <summary>The plan; null where a value cannot stand.</summary>
    public EvaluationPlan? Read(ICollection<CaseFault> faults)
    {
        using var json = JsonDocument.Parse(Root.ToJsonString());
        return PlanJson.Read(json.RootElement, faults);
    }

    private (JsonArray List, int Index)? ListOf(string pointer)
    {
        var cut = pointer.LastIndexOf('/');
        return
            cut > 0
            && At(pointer[..cut]) is JsonArray list
            && Index(pointer[(cut + 1)..]) is { } index
            && index < list.Count
            ? (list, index)
            : null;
    }

    private static JsonNode Child(JsonNode node, string part, bool isList)
    {
        if (node is JsonArray list && Index(part) is { } index)
        {
            while (list.Count <= index)
                list.Add(new JsonObject());
            return list[index] is JsonObject there ? there : list[index] = new JsonObject();
        }
        var form = (JsonObject)node;
        return form[part] switch
        {
            JsonArray found when isList => found,
            JsonObject found when !isList => found,
            _ => form[part] = isList ? new JsonArray() : new JsonObject(),
        };
    }

    private static string[] Parts(string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);

    // A form has no more rows than a page can show.
    private static int? Index(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < 500
            ? index
            : null;
}
