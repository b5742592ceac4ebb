using Microsoft.AspNetCore.Http;
using Procurement.Api.Endpoints.Json;
using Procurement.Api.Endpoints.Routes;
using Procurement.Tests.Security;

namespace Procurement.Tests.Support.Worlds;

/// <summary>One request, as text, so that the same one is sent in both worlds.</summary>
internal sealed record Address(string Method, string Path, string? Body = null, bool IsVersioned = false)
{
    public HttpRequestMessage ToRequest() =>
        SignedInHost.Request(new HttpMethod(Method), Path, Body, ("If-Match", IsVersioned ? "\"1\"" : null));

    /// <summary>A route with every combination of what is known, and of one unknown thing among the known.</summary>
    public static IEnumerable<Address> Of(ApiRoute route, Known known)
    {
        var isQuestion = HttpMethods.IsGet(route.Method);
        var asked = isQuestion ? OptionalNames(route).ToArray() : [];
        var body = SampleBody.Of(route);
        foreach (var values in known.Combinations([.. route.Parameters, .. asked], route))
        {
            var path = route.Path;
            foreach (var name in route.Parameters)
                path = path.Replace($"{{{name}}}", values[name]);
            if (!isQuestion)
            {
                yield return new Address(route.Method, path, body.ToJsonString(), route.IsVersioned);
                continue;
            }
            var query = body.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value!.ToString()))
                .Concat(asked.Select(name => KeyValuePair.Create(name, values[name])))
                .Where(one => one.Value is not null);
            yield return new Address(route.Method, path + QueryString.Create(query!));
        }
    }

    /// <summary>What a question may name beside its address: the evaluator whose sheet is asked for.</summary>
    private static IEnumerable<string> OptionalNames(ApiRoute route) =>
        ExactJson
            .Options.GetTypeInfo(route.Request)
            .Properties.Where(one => !one.IsRequired && !route.Parameters.Contains(one.Name))
            .Select(one => one.Name)
            .Where(Known.IsName);
}
