using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Procurement.Api.Endpoints.Json;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>JSON schemas of what goes in and out, after the same rules under which it is read and written.</summary>
internal sealed class Schemas(CodeComments comments)
{
    private readonly Dictionary<Type, string> names = [];

    /// <summary>The schemas that others refer to, by name.</summary>
    public JsonObject Components { get; } = [];

    /// <summary>The schema of a property, with what is said of it.</summary>
    public JsonObject Of(JsonPropertyInfo property, Type owner)
    {
        var schema = Of(property.PropertyType, property.IsGetNullable || property.IsSetNullable);
        var said = comments.Property(owner, MemberOf(property));
        if (said.Length > 0)
            schema["description"] = said;
        return schema;
    }

    /// <summary>The schema of a type.</summary>
    public JsonObject Of(Type type, bool mayBeNull = false)
    {
        var inner = Nullable.GetUnderlyingType(type);
        var schema = Values.Of(inner ?? type) ?? Composed(inner ?? type);
        return mayBeNull && (inner is not null || !type.IsValueType) ? OrNull(schema) : schema;
    }

    private JsonObject Composed(Type type)
    {
        var form = ExactJson.Options.GetTypeInfo(type);
        return form.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = Of(form.ElementType!) },
            JsonTypeInfoKind.Dictionary => new()
            {
                ["type"] = "object",
                ["additionalProperties"] = Of(form.ElementType!),
            },
            JsonTypeInfoKind.Object => Named(type, form),
            _ => [],
        };
    }

    private JsonObject Named(Type type, JsonTypeInfo form)
    {
        if (!names.TryGetValue(type, out var name))
        {
            name = NameFor(type);
            names[type] = name;
            Components[name] = null;
            Components[name] = Members(type, form.Properties.Where(one => one.Get is not null || one.Set is not null));
        }
        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    /// <summary>An object of some of a type's properties.</summary>
    public JsonObject Members(Type type, IEnumerable<JsonPropertyInfo> members)
    {
        var schema = new JsonObject { ["type"] = "object", ["description"] = comments.Summary(type) };
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var member in members)
        {
            properties[member.Name] = Of(member, type);
            if (member.IsRequired)
                required.Add((JsonNode)member.Name);
        }
        schema["properties"] = properties;
        if (required.Count > 0)
            schema["required"] = required;
        return schema;
    }

    private static string MemberOf(JsonPropertyInfo property) =>
        (property.AttributeProvider as System.Reflection.MemberInfo)?.Name ?? property.Name;

    private string NameFor(Type type)
    {
        var plain = type.IsGenericType
            ? $"{type.Name.Split('`')[0]}Of{string.Concat(type.GetGenericArguments().Select(one => one.Name))}"
            : type.Name;
        return Components.ContainsKey(plain) ? type.Namespace!.Split('.')[^1] + plain : plain;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
            return schema.ContainsKey("$ref")
                ? new JsonObject { ["oneOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) }
                : schema;
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray words)
            words.Add(null);
        return schema;
    }
}
