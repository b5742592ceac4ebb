using System.Text.Json.Nodes;
using Procurement.Api.Pages.Bidding;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;

namespace Procurement.Api.Pages.Calls.Plans;

/// <summary>Writes what a form brought into a plan. A field is named by the place that it writes to; "-" stands for a
/// new one at the end of its list.</summary>
internal sealed class PlanForm(PlanText plan, Language language)
{
    private static readonly string[] Optional = ["assumed", "minimum", "scale", "abnormallyLow", "adjustment"];
    private static readonly string[] Texts = ["en", "fr", "id", "criterion"];
    private static readonly string[] Rows = ["requirements", "lookedFor"];

    /// <summary>The field that wrote to each place.</summary>
    public Dictionary<string, string> Fields { get; } = [];

    /// <summary>What was typed, by the place that it writes to.</summary>
    public Dictionary<string, string> Typed { get; } = [];

    /// <summary>Writes the fields.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="before">Shape of the plan that its writer read.</param>
    public void Write(IFormCollection form, PlanShape before)
    {
        var now = PlanShape.Of(plan);
        var ends = new Dictionary<string, int>();
        Loosen();
        foreach (var (field, values) in form.Where(one => one.Key.StartsWith('/')))
            if (now.Find(field, before) is { } place)
            {
                var pointer = Resolved(place, ends);
                (Fields[pointer], Typed[pointer]) = (field, $"{values}");
                plan.Set(pointer, ValueOf(pointer, $"{values}"));
            }
        Prune(plan.Root, "");
        foreach (var step in plan.Root["steps"] as JsonArray ?? [])
            Complete(step as JsonObject);
    }

    /// <summary>The field for a place, or for what stands closest under it; null: none.</summary>
    public string? FieldAt(string pointer) =>
        Fields.GetValueOrDefault(pointer)
        ?? Fields.FirstOrDefault(one => one.Key.StartsWith(pointer + "/", StringComparison.Ordinal)).Value;

    private string Resolved(string place, Dictionary<string, int> ends)
    {
        var cut = place.IndexOf("/-", StringComparison.Ordinal);
        if (cut < 0)
            return place;
        var list = place[..cut];
        if (!ends.TryGetValue(list, out var end))
            ends[list] = end = plan.Count(list);
        return $"{list}/{end}{place[(cut + 2)..]}";
    }

    private JsonNode? ValueOf(string pointer, string typed)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..];
        if (name == "showsInvited" || PlanWords.DisclosureSwitches.ContainsKey(name))
            return typed is "true" or "false" ? JsonValue.Create(typed == "true") : null;
        if (Texts.Contains(name))
            return JsonValue.Create(typed.ReplaceLineEndings("\n").Trim());
        var plain = TypedAmount.Plain(typed.Trim(), language);
        return plain.Length == 0 ? null : JsonValue.Create(IsWord(name) ? typed.Trim() : plain);
    }

    private static bool IsWord(string name) =>
        name is "envelope" or "kind" or "mode" or "formula" or "consensus" or "ranking" or "name";

    /// <summary>The policy's name alone becomes a form with room for switches.</summary>
    private void Loosen()
    {
        if (plan.At("/service/disclosure") is JsonValue name)
            plan.Set("/service/disclosure", new JsonObject { ["name"] = name.DeepClone() });
    }

    /// <summary>What is optional and was left blank is not said at all; a row left blank is taken out.</summary>
    private static void Prune(JsonNode? node, string name)
    {
        if (node is JsonArray list)
        {
            foreach (var one in list)
                Prune(one, "");
            for (var i = list.Count - 1; i >= 0; i--)
                if ((name == "tieBreak" || Rows.Contains(name)) && IsBlank(list[i], except: "criterion"))
                    list.RemoveAt(i);
        }
        if (node is not JsonObject form)
            return;
        foreach (var (key, value) in form.ToList())
        {
            Prune(value, key);
            if (Optional.Contains(key) && value is JsonObject && IsBlank(value))
                form.Remove(key);
            if (key == "rounding" && form.ContainsKey("kind") && $"{value?["digits"]}".Length == 0)
                form.Remove(key);
            if (key == "criteria" && !form.ContainsKey("kind") && value is JsonArray { Count: 0 })
                form.Remove(key);
        }
    }

    private static bool IsBlank(JsonNode? node, string except = "") =>
        node switch
        {
            JsonObject form => form.All(one => one.Key == except || IsBlank(one.Value)),
            JsonArray list => list.All(one => IsBlank(one)),
            _ => string.IsNullOrWhiteSpace($"{node}"),
        };

    private static void Complete(JsonObject? step)
    {
        if ($"{step?["kind"]}" == PlanWords.Rated)
            step!["criteria"] ??= new JsonArray();
        if ($"{step?["kind"]}" == PlanWords.Mandatory)
            step!["requirements"] ??= new JsonArray();
    }
}
