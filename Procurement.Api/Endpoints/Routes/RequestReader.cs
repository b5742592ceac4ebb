using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Problems;
using Procurement.Domain.Common.Outcomes;
using Procurement.Infrastructure.Exchange.CaseFiles.Forms;

namespace Procurement.Api.Endpoints.Routes;

/// <summary>Reads the request of one route; says everything that is wrong with it at once, and repeats none of its
/// values: a price may be among them.</summary>
internal sealed class RequestReader
{
    /// <summary>The most bytes of a JSON body: 4 MB.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly ApiRoute route;
    private readonly JsonTypeInfo type;
    private readonly Dictionary<string, JsonPropertyInfo> properties;

    /// <exception cref="ArgumentException">The address names a parameter that the request does not have.</exception>
    public RequestReader(ApiRoute route)
    {
        this.route = route;
        type = ExactJson.Options.GetTypeInfo(route.Request);
        properties = type.Properties.ToDictionary(property => property.Name);
        foreach (var parameter in route.Parameters.Where(parameter => !properties.ContainsKey(parameter)))
            throw new ArgumentException($"{route.Request.Name} has no {parameter}: {route.Path}");
    }

    /// <summary>The request, or what is wrong with it.</summary>
    public async Task<(object? Request, IReadOnlyList<PlacedRefusal> Faults)> Read(HttpContext context)
    {
        using var body = HttpMethods.IsGet(context.Request.Method) ? null : await Body(context.Request);
        if (body is { Length: > MostBytes })
            return (null, [new(new Refusal("request.too-large", MostBytes / 1024 / 1024), "")]);
        using var document = body is { Length: > 0 }
            ? CaseDocument.Read(body.GetBuffer().AsMemory(0, (int)body.Length))
            : null;
        if (body is { Length: > 0 } && document is null)
            return (null, [new(new Refusal("request.unreadable"), "")]);
        if (document is { RootElement.ValueKind: not JsonValueKind.Object })
            return (null, [new(new Refusal("request.wrong-type"), "")]);
        if (route.IsVersioned && EntityVersion.Of(context.Request) is null)
            return (null, [new(new Refusal("version.missing"))]);
        List<PlacedRefusal> faults = [];
        using var merged = JsonDocument.Parse(Merge(context, document?.RootElement, faults));
        RequestForm.Check(merged.RootElement, type, "", faults);
        return faults.Count > 0 ? (null, faults) : (merged.RootElement.Deserialize(type), []);
    }

    private static async Task<MemoryStream> Body(HttpRequest request)
    {
        var body = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (
                body.Length <= MostBytes
                && await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var read
            )
                body.Write(buffer, 0, read);
            return body;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>One object of what the address, the query, the header and the body say.</summary>
    private ReadOnlyMemory<byte> Merge(HttpContext context, JsonElement? body, List<PlacedRefusal> faults)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        var said = new HashSet<string>();
        json.WriteStartObject();
        foreach (var parameter in route.Parameters)
            Write(json, parameter, [context.GetRouteValue(parameter)!.ToString()!], said);
        if (route.IsVersioned)
        {
            json.WriteNumber(ApiRoute.Version, EntityVersion.Of(context.Request)!.Value);
            said.Add(ApiRoute.Version);
        }
        foreach (var (name, values) in context.Request.Query)
            if (!said.Contains(name))
                Write(json, name, values!, said);
        foreach (var property in body?.EnumerateObject() ?? default)
            if (said.Contains(property.Name))
                faults.Add(RequestForm.Unknown("", property.Name));
            else
                property.WriteTo(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private void Write(Utf8JsonWriter json, string name, IReadOnlyList<string?> values, HashSet<string> said)
    {
        said.Add(name);
        json.WritePropertyName(name);
        var kind = properties.TryGetValue(name, out var property) ? property.PropertyType : typeof(string);
        if (ExactJson.Options.GetTypeInfo(kind) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
        {
            json.WriteStartArray();
            foreach (var value in values)
                Write(json, value, element);
            json.WriteEndArray();
        }
        else
        {
            Write(json, values is [var value] ? value : null, kind);
        }
    }

    private static void Write(Utf8JsonWriter json, string? value, Type kind)
    {
        var isText = ExactJson.IsText(Nullable.GetUnderlyingType(kind) ?? kind);
        if (!isText && (value is "true" or "false" || (value is not null && ExactNumber.Read(value) is not null)))
            json.WriteRawValue(value);
        else
            json.WriteStringValue(value);
    }
}
