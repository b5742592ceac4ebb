using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Problems;
using Procurement.Domain.Common.Outcomes;
using Procurement.Domain.Common.Texts;
using Procurement.Domain.Plans;
using Procurement.Infrastructure.Exchange.CaseFiles;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Compares what was sent with the form of a request, and finds every difference.</summary>
internal static partial class RequestForm
{
    /// <summary>Adds every difference between the value and the type.</summary>
    public static void Check(JsonElement json, JsonTypeInfo type, string at, List<PlacedRefusal> faults)
    {
        if (type.Type == typeof(EvaluationPlan))
            CheckPlan(json, at, faults);
        else if (type.Type == typeof(BilingualText))
            CheckWords(json, at, faults);
        else if (type.Kind == JsonTypeInfoKind.Object)
            CheckObject(json, type, at, faults);
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
            CheckList(json, type, at, faults);
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
            CheckEntries(json, type, at, faults);
        else if (!Stands(json, type))
            faults.Add(WrongType(at));
    }

    /// <summary>A property that nobody asked for.</summary>
    public static PlacedRefusal Unknown(string at, string name) =>
        new(new Refusal("request.unknown-property", Shown(name)), Under(at, name));

    private static PlacedRefusal WrongType(string at) => new(new Refusal("request.wrong-type"), at);

    private static void CheckObject(JsonElement json, JsonTypeInfo type, string at, List<PlacedRefusal> faults)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(WrongType(at));
            return;
        }
        var known = type.Properties.Where(CanBeSent).ToDictionary(property => property.Name);
        foreach (var property in json.EnumerateObject())
            if (known.Remove(property.Name, out var asked))
                CheckMember(property.Value, asked.PropertyType, asked.IsSetNullable, Under(at, property.Name), faults);
            else
                faults.Add(Unknown(at, property.Name));
        foreach (var missing in known.Values.Where(property => property.IsRequired))
            faults.Add(new(new Refusal("request.missing-property", missing.Name), Under(at, missing.Name)));
    }

    private static void CheckList(JsonElement json, JsonTypeInfo type, string at, List<PlacedRefusal> faults)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            faults.Add(WrongType(at));
            return;
        }
        foreach (var (index, item) in json.EnumerateArray().Index())
            CheckMember(item, type.ElementType!, false, $"{at}/{index}", faults);
    }

    private static void CheckEntries(JsonElement json, JsonTypeInfo type, string at, List<PlacedRefusal> faults)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(WrongType(at));
            return;
        }
        foreach (var entry in json.EnumerateObject())
            CheckMember(entry.Value, type.ElementType!, false, Under(at, entry.Name), faults);
    }

    private static void CheckMember(JsonElement json, Type type, bool mayBeNull, string at, List<PlacedRefusal> faults)
    {
        var inner = Nullable.GetUnderlyingType(type);
        if (json.ValueKind != JsonValueKind.Null)
            Check(json, ExactJson.Options.GetTypeInfo(inner ?? type), at, faults);
        else if (!mayBeNull && inner is null)
            faults.Add(WrongType(at));
    }

    private static void CheckWords(JsonElement json, string at, List<PlacedRefusal> faults)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(WrongType(at));
            return;
        }
        foreach (var part in json.EnumerateObject())
            if (part.Name is not ("en" or "fr"))
                faults.Add(Unknown(at, part.Name));
            else if (part.Value.ValueKind != JsonValueKind.String)
                faults.Add(WrongType(Under(at, part.Name)));
    }

    private static void CheckPlan(JsonElement json, string at, List<PlacedRefusal> faults)
    {
        List<CaseFault> found = [];
        PlanJson.Read(json, found);
        foreach (var fault in found)
            faults.Add(
                fault.Refusal.Code switch
                {
                    "case.unknown-property" => new(
                        new Refusal("request.unknown-property", fault.Refusal.Arguments),
                        at + fault.Pointer
                    ),
                    "case.missing-property" => new(
                        new Refusal("request.missing-property", fault.Refusal.Arguments),
                        at + fault.Pointer
                    ),
                    _ => WrongType(at + fault.Pointer),
                }
            );
    }

    private static bool Stands(JsonElement json, JsonTypeInfo type)
    {
        try
        {
            return json.Deserialize(type) is not null;
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool CanBeSent(JsonPropertyInfo property) =>
        property.AssociatedParameter is not null || property.Set is not null;

    private static string Under(string at, string name) => $"{at}/{Shown(name)}";

    /// <summary>A name as it may be repeated; what does not look like one could be a value in the wrong place.</summary>
    private static string Shown(string name) => Names().IsMatch(name) ? name : "…";

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex Names();
}
