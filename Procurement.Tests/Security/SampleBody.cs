using System.Text.Json.Serialization.Metadata;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Routes;
using Procurement.Infrastructure.Exchange.CaseFiles.Plans;

namespace Procurement.Tests.Security;

/// <summary>A request of the right form, whatever it says.</summary>
internal static class SampleBody
{
    /// <summary>Everything that must stand in the body, or in the query of a question.</summary>
    public static JsonObject Of(ApiRoute route)
    {
        var members = ExactJson
            .Options.GetTypeInfo(route.Request)
            .Properties.Where(one => one.IsRequired && !route.Parameters.Contains(one.Name))
            .Where(one => !(route.IsVersioned && one.Name == ApiRoute.Version));
        return Of(members);
    }

    /// <summary>What stands for a parameter in the address.</summary>
    public static string Text(ApiRoute route, string parameter) =>
        Value(
                ExactJson
                    .Options.GetTypeInfo(route.Request)
                    .Properties.Single(one => one.Name == parameter)
                    .PropertyType
            )!
            .ToString();

    private static JsonObject Of(IEnumerable<JsonPropertyInfo> members) =>
        [.. members.Select(one => KeyValuePair.Create(one.Name, Value(one.PropertyType)))];

    private static JsonNode? Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]);
        if (type == typeof(Guid) || IdentifierForms.IsIdentifier(type))
            return Guid.Empty.ToString();
        if (type == typeof(DateTimeOffset))
            return "2030-01-01T00:00:00Z";
        if (type == typeof(DateOnly))
            return "2030-01-01";
        if (type == typeof(BilingualText))
            return new JsonObject { ["en"] = "x", ["fr"] = "x" };
        if (type == typeof(EvaluationPlan))
            return JsonNode.Parse(PlanJson.Write(ACompetition.Plan));
        if (type == typeof(bool))
            return true;
        if (type == typeof(string))
            return "x";
        if (type == typeof(byte[]))
            return "";
        var isNumber = type == typeof(Points) || type == typeof(Money) || type == typeof(Percent);
        return isNumber || type == typeof(Fraction) || type.IsPrimitive ? 1 : Composed(type);
    }

    private static JsonNode Composed(Type type)
    {
        var form = ExactJson.Options.GetTypeInfo(type);
        return form.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonArray(),
            JsonTypeInfoKind.Dictionary => new JsonObject(),
            _ => Of(form.Properties.Where(one => one.IsRequired)),
        };
    }
}
