using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Procurement.Api.Endpoints.Routes;

namespace Procurement.Api.Endpoints.Descriptions;

/// <summary>Adds the routes of the API to the OpenAPI document, from the requests and what the code says of them.</summary>
internal sealed class ApiDescription(EndpointDataSource endpoints) : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info.Title = "Procurement";
        document.Info.Description =
            "Two-stage procurement competitions. Every refusal is a problem with a stable code, its place and its sentence; docs/codes.md lists the codes.";
        var read = OpenApiDocument.Parse(Write(Routes()).ToJsonString(), OpenApiConstants.Json);
        if (read.Diagnostic is { Errors: [var error, ..] })
            throw new InvalidOperationException($"The description is not OpenAPI: {error.Message} {error.Pointer}");
        var added = read.Document!;
        foreach (var (path, item) in added.Paths)
            document.Paths[path] = item;
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, schema) in added.Components!.Schemas!)
            document.Components.Schemas[name] = schema;
        document.Components.SecuritySchemes = added.Components.SecuritySchemes;
        return Task.CompletedTask;
    }

    /// <summary>The document of some routes.</summary>
    public static JsonObject Write(IReadOnlyList<ApiRoute> routes)
    {
        var comments = new CodeComments();
        var schemas = new Schemas(comments);
        var operations = new Operations(comments, schemas);
        var paths = new JsonObject();
        foreach (var group in routes.GroupBy(route => route.Path).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var item = new JsonObject();
            foreach (var route in group)
                item[route.Method.ToLowerInvariant()] = operations.Of(route);
            paths[group.Key] = item;
        }
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "Procurement", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Components,
                ["securitySchemes"] = new JsonObject
                {
                    ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                },
            },
        };
    }

    private List<ApiRoute> Routes() =>
        [.. endpoints.Endpoints.Select(one => one.Metadata.GetMetadata<ApiRoute>()).OfType<ApiRoute>()];
}
