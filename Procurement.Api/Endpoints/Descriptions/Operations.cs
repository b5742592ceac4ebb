using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Routes;
using Procurement.Api.Security;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>The description of one route: what it does, what it takes, what it answers.</summary>
internal sealed class Operations(CodeComments comments, Schemas schemas)
{
    private readonly Answers answers = new(comments, schemas);
    private readonly HashSet<string> names = [];

    /// <summary>The operation.</summary>
    public JsonObject Of(ApiRoute route)
    {
        var form = ExactJson.Options.GetTypeInfo(route.Request);
        var rest = form
            .Properties.Where(one => !route.Parameters.Contains(one.Name))
            .Where(one => !(route.IsVersioned && one.Name == ApiRoute.Version))
            .Where(one => one.AssociatedParameter is not null || one.Set is not null)
            .ToList();
        var hasBody = HttpMethods.IsPost(route.Method) || HttpMethods.IsPut(route.Method);
        var operation = new JsonObject
        {
            ["operationId"] = NameOf(route),
            ["tags"] = new JsonArray(route.Room),
            ["summary"] = comments.Summary(route.Request),
            ["parameters"] = Parameters(route, form, hasBody ? [] : rest),
            ["responses"] = answers.Of(route),
        };
        if (comments.Remarks(route.Request) is { Length: > 0 } remarks)
            operation["description"] = remarks;
        if (hasBody && rest.Count > 0)
            operation["requestBody"] = Body(route, rest);
        if (AccessTable.RowOf(route.Request) is not { IsForAnybody: true })
            operation["security"] = new JsonArray(new JsonObject { ["bearer"] = new JsonArray() });
        return operation;
    }

    /// <summary>The name of the request; where it has a second address, what narrows it there too.</summary>
    private string NameOf(ApiRoute route)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(route.Request.Name);
        return names.Add(name)
            ? name
            : $"{name}By{char.ToUpperInvariant(route.Parameters[^1][0])}{route.Parameters[^1][1..]}";
    }

    private JsonObject Body(ApiRoute route, List<JsonPropertyInfo> members) =>
        new()
        {
            ["required"] = members.Exists(one => one.IsRequired),
            ["content"] = new JsonObject
            {
                ["application/json"] = new JsonObject { ["schema"] = schemas.Members(route.Request, members) },
            },
        };

    private JsonArray Parameters(ApiRoute route, JsonTypeInfo form, List<JsonPropertyInfo> query)
    {
        JsonArray parameters =
        [
            .. route.Parameters.Select(name =>
                Parameter("path", form.Properties.Single(one => one.Name == name), route)
            ),
            .. query.Select(one => Parameter("query", one, route)),
        ];
        if (route.IsVersioned)
            parameters.Add((JsonNode)Header("If-Match", true, "The ETag of what was read and is now changed."));
        if (HttpMethods.IsGet(route.Method) && route.HasTag)
            parameters.Add(
                (JsonNode)Header("If-None-Match", false, "The ETag of what the client has; the same is not sent again.")
            );
        if (HttpMethods.IsPost(route.Method))
            parameters.Add(
                (JsonNode)Header(
                    RetryKey.Header,
                    false,
                    "A new random key for each act; sent again with it within 24 hours, the act is not done again and its first answer is repeated."
                )
            );
        parameters.Add((JsonNode)Header("Accept-Language", false, "en or fr: the language of a refusal's sentence."));
        return parameters;
    }

    private JsonObject Parameter(string place, JsonPropertyInfo property, ApiRoute route)
    {
        var schema = schemas.Of(property, route.Request);
        var parameter = new JsonObject
        {
            ["name"] = property.Name,
            ["in"] = place,
            ["required"] = place == "path" || property.IsRequired,
        };
        if (schema["description"]?.GetValue<string>() is { } said)
        {
            parameter["description"] = said;
            schema.Remove("description");
        }
        parameter["schema"] = schema;
        return parameter;
    }

    private static JsonObject Header(string name, bool isRequired, string said) =>
        new()
        {
            ["name"] = name,
            ["in"] = "header",
            ["required"] = isRequired,
            ["description"] = said,
            ["schema"] = new JsonObject { ["type"] = "string" },
        };
}
